package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.BlobStoreFull;
import sala.blob.Hash;

/** Takes files that have come into the store, when they are what their names promise. Used by one thread at a time. */
@Singleton
public class Adoption {

    /** So many small files share one transaction. */
    private static final int TOGETHER = 100;

    private final PartialFolder partials;
    private final BlobStore blobs;
    private final Arrivals arrivals;
    private final List<Hash> unheld = new ArrayList<>();

    @Inject
    public Adoption(PartialFolder partials, BlobStore blobs, Arrivals arrivals) {
        this.partials = partials;
        this.blobs = blobs;
        this.arrivals = arrivals;
    }

    /** Puts together what has come of it. */
    Outcome join(Blob blob) {
        try {
            PartialFile file = partials.of(blob);
            return file.join() ? adopt(file) : Outcome.PARTLY;
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
        DAMAGED,
        NO_ROOM
    }

    private Outcome adopt(PartialFile file) throws IOException {
        if (!file.isRight()) {
            file.discard();
            return Outcome.DAMAGED;
        }
        unheld.add(blobs.adopt(file.path()).hash());
        if (unheld.size() == TOGETHER) {
            hold();
        }
        return Outcome.WHOLE;
    }

    /** Keeps all that was adopted from being collected. */
    void hold() {
        arrivals.hold(unheld);
        unheld.clear();
    }
}
