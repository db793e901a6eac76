package sala.mirror.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.BlobStoreFull;
import sala.blob.Hash;
import sala.mirror.transfer.Missing.Reason;

/** Takes those of the carried files that are not here, as far as they fit. For one use, by one thread. */
final class CarriedFiles implements Carried.Taker {

    private final Map<Hash, Blob> absent;
    private final Set<Blob> asked = new HashSet<>();
    private final Set<Blob> here = new HashSet<>();
    private final PartialFolder partials;
    private final Adoption adoption;
    private final Fetching fetching;
    private final FetchRound.Watcher watcher;

    /** Of the file that came last, what is still missing, by where it begins. */
    private Map<Long, Piece> pieces = Map.of();

    private @Nullable Blob current;

    CarriedFiles(
            Collection<Blob> absent,
            PartialFolder partials,
            Adoption adoption,
            Fetching fetching,
            FetchRound.Watcher watcher) {
        this.absent = absent.stream().collect(Collectors.toMap(Blob::hash, Function.identity()));
        this.partials = partials;
        this.adoption = adoption;
        this.fetching = fetching;
        this.watcher = watcher;
    }

    @Override
    public boolean wants(Blob file, long from, long to) {
        return admits(file)
                && (file.size() == 0
                        || pieces(file).values().stream().anyMatch(piece -> piece.from() < to && piece.to() > from));
    }

    /**
     * All of it had come before, and the node ended before it was taken over. If it is spoiled meanwhile, nothing of it
     * is left, and all of it is taken from here.
     */
    void whole(Blob file) {
        if (admits(file) && adoption.join(file, Adoption.Known.NOT) == Adoption.Outcome.WHOLE) {
            arrived(file);
        }
    }

    private boolean admits(Blob file) {
        boolean wanted = file.equals(absent.get(file.hash())) && !here.contains(file);
        if (wanted && asked.add(file) && !fetching.admits(file)) {
            watcher.lost();
        }
        return wanted && fetching.wants(file);
    }

    @Override
    public void take(Blob file, long from, byte[] content) {
        if (!admits(file)) {
            return;
        }
        Piece piece = pieces(file).get(begin(from));
        if (piece != null && piece.from() >= from && piece.to() <= from + content.length) {
            receive(piece, new ByteArrayInputStream(content, (int) (piece.from() - from), (int) piece.length()));
            pieces.remove(begin(from));
        }
        join(file);
    }

    private void receive(Piece piece, ByteArrayInputStream in) {
        try {
            partials.of(piece.blob()).receive(piece, in, count -> {
                fetching.came(piece.blob(), count);
                watcher.came(count);
            });
        } catch (NotGiven refused) {
            lost(piece.blob(), refused.reason());
        } catch (BlobStoreFull full) {
            full(piece.blob());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void join(Blob file) {
        if (!fetching.wants(file)) {
            return;
        }
        switch (adoption.join(file, Adoption.Known.NOT)) {
            case PARTLY, SPOILED -> {}
            case WHOLE -> arrived(file);
            case DAMAGED -> lost(file, Reason.DAMAGED);
            case NO_ROOM -> full(file);
        }
    }

    private void arrived(Blob file) {
        here.add(file);
        fetching.arrived(file);
        watcher.arrived(file);
    }

    private void full(Blob file) {
        lost(file, Reason.NO_ROOM);
        partials.makeRoom(file);
    }

    private void lost(Blob file, Reason reason) {
        if (fetching.lost(file, reason)) {
            watcher.lost();
        }
    }

    private Map<Long, Piece> pieces(Blob file) {
        if (!file.equals(current)) {
            try {
                pieces = new HashMap<>();
                partials.of(file).missing(0).forEach(piece -> pieces.put(begin(piece.from()), piece));
                current = file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pieces;
    }

    private static long begin(long at) {
        return at / PartialFile.PIECE * PartialFile.PIECE;
    }

    /** What is still not here. */
    List<Missing> missing() {
        List<Missing> known = fetching.missing();
        Set<Blob> named = known.stream().map(Missing::blob).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        known.stream(),
                        absent.values().stream()
                                .filter(file -> !here.contains(file) && !named.contains(file))
                                .map(file -> new Missing(file, Reason.ELSEWHERE)))
                .toList();
    }
}
