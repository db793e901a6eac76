package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.blob.Hash;
import sala.blob.KeptBlobs;
import sala.mirror.snapshot.Extents;
import sala.mirror.snapshot.ExtentsNotYet;

/** Takes files that have come into the store, when they are what their names promise. Used by one thread at a time. */
@Singleton
public class Adoption {

    /** So many small files share one transaction. */
    private static final int TOGETHER = 100;

    private final PartialFolder partials;
    private final KeptBlobs blobs;
    private final Arrivals arrivals;
    private final List<Hash> unheld = new ArrayList<>();

    @Inject
    public Adoption(PartialFolder partials, KeptBlobs blobs, Arrivals arrivals) {
        this.partials = partials;
        this.blobs = blobs;
        this.arrivals = arrivals;
    }

    /** What the district says of a file that is spoiled. */
    @FunctionalInterface
    interface Known {

        /** Where nobody can be asked. */
        Known NOT = file -> Optional.empty();

        /** @throws ExtentsNotYet when asking later may help; what is here is kept until then */
        Optional<Extents> of(Blob file);
    }

    /** Goes on with what was set aside as spoiled: most of it is right. */
    void salvage(Collection<Blob> absent) {
        absent.stream()
                .filter(Extents::areOf)
                .filter(partials::isNotBegun)
                .forEach(blob -> blobs.salvage(blob.hash(), partials.of(blob).path()));
    }

    /** Puts together what has come of it. */
    Outcome join(Blob blob, Known known) {
        try {
            PartialFile file = partials.of(blob);
            return file.join() ? adopt(blob, file, known) : Outcome.PARTLY;
        } catch (ExtentsNotYet later) {
            return Outcome.DAMAGED;
        } catch (BlobStoreFull full) {
            return Outcome.NO_ROOM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a file. */
    enum Outcome {
        /** Some of it is still to come. */
        PARTLY,
        WHOLE,
        /** Some of it is spoiled and must come again. */
        SPOILED,
        DAMAGED,
        NO_ROOM
    }

    private Outcome adopt(Blob blob, PartialFile file, Known known) throws IOException {
        if (!file.isRight()) {
            return mend(blob, file, known);
        }
        unheld.add(blobs.adopt(file.path()).hash());
        file.adopted();
        if (unheld.size() == TOGETHER) {
            hold();
        }
        return Outcome.WHOLE;
    }

    private static Outcome mend(Blob blob, PartialFile file, Known known) throws IOException {
        Optional<Extents> extents = Extents.areOf(blob) && file.isUnpunched() ? known.of(blob) : Optional.empty();
        if (extents.isPresent() && file.punch(extents.get())) {
            return Outcome.SPOILED;
        }
        file.discard();
        return Outcome.DAMAGED;
    }

    /** Keeps all that was adopted from being collected. */
    void hold() {
        arrivals.hold(unheld);
        unheld.clear();
    }
}
