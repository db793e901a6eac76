package sala.mirror.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.stream.Wanted;

/** What no stream has fetched or is fetching yet, in the order in which it is to come. Safe for many threads. */
final class Remaining {

    private final List<Map.Entry<Integer, Blob>> list;
    private final Deque<Map.Entry<Integer, Blob>> files;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final PartialFolder partials;
    private final Predicate<Blob> admitted;
    private final Consumer<Blob> whole;

    /**
     * @param files with their places in the snapshot's list
     * @param admitted is asked once for each file, before its first piece is handed out
     * @param whole hears of a file of which nothing is missing
     */
    Remaining(
            Collection<Map.Entry<Integer, Blob>> files,
            PartialFolder partials,
            Predicate<Blob> admitted,
            Consumer<Blob> whole) {
        this.list = List.copyOf(files);
        this.files = new ArrayDeque<>(files);
        this.partials = partials;
        this.admitted = admitted;
        this.whole = whole;
    }

    /**
     * Hands out what one request shall ask for.
     *
     * @param bytes that it shall have together, at the least as long as there are so many
     * @return nothing when all of it is handed out
     */
    synchronized List<Piece> take(long bytes) throws IOException {
        List<Piece> taken = new ArrayList<>();
        for (long sum = 0; sum < bytes && taken.size() < Wanted.MOST_RANGES && refill(); ) {
            Piece next = pieces.remove();
            taken.add(next);
            sum += next.length();
        }
        return taken;
    }

    private boolean refill() throws IOException {
        while (pieces.isEmpty() && !files.isEmpty()) {
            Map.Entry<Integer, Blob> file = files.remove();
            if (admitted.test(file.getValue())) {
                open(file.getKey(), file.getValue());
            }
        }
        return !pieces.isEmpty();
    }

    private void open(int place, Blob blob) throws IOException {
        pieces.addAll(partials.of(blob).missing(place));
        if (pieces.isEmpty()) {
            whole.accept(blob);
        }
    }

    /** These come next, in this order, and then the others as before. */
    synchronized void first(List<Hash> hashes) {
        Map<Hash, Integer> before = new HashMap<>();
        hashes.forEach(hash -> before.putIfAbsent(hash, before.size()));
        Set<Map.Entry<Integer, Blob>> left = new HashSet<>(files);
        List<Map.Entry<Integer, Blob>> next = list.stream()
                .filter(left::contains)
                .sorted(Comparator.comparingInt(
                        file -> before.getOrDefault(file.getValue().hash(), before.size())))
                .toList();
        files.clear();
        files.addAll(next);
    }

    /** Takes out those that somebody else shall fetch; of none of them anything was handed out. */
    synchronized List<Map.Entry<Integer, Blob>> withdraw(Predicate<Blob> elsewhere) {
        List<Map.Entry<Integer, Blob>> gone =
                files.stream().filter(file -> elsewhere.test(file.getValue())).toList();
        files.removeAll(gone);
        return gone;
    }

    /** What of this file is missing comes next. */
    synchronized void add(int place, Blob blob) {
        files.addFirst(Map.entry(place, blob));
    }

    /** Takes out all that nobody has finished, piece by piece or whole. */
    synchronized Map<Blob, Integer> giveUp() {
        Map<Blob, Integer> left = new LinkedHashMap<>();
        pieces.forEach(piece -> left.put(piece.blob(), piece.place()));
        files.forEach(file -> left.put(file.getValue(), file.getKey()));
        pieces.clear();
        files.clear();
        return left;
    }

    /** Files of which nothing was handed out. */
    synchronized List<Blob> untouched() {
        return files.stream().map(Map.Entry::getValue).toList();
    }

    /** Whether all is handed out. */
    synchronized boolean isEmpty() {
        return pieces.isEmpty() && files.isEmpty();
    }

    /** What was handed out and has not come, to be asked for again before anything else. */
    synchronized void giveBack(List<Piece> rest) {
        for (int i = rest.size() - 1; i >= 0; i--) {
            pieces.addFirst(rest.get(i));
        }
    }

    /** Some of a file that was handed out must come again. */
    synchronized void again(int place, Blob blob) {
        try {
            giveBack(partials.of(blob).missing(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out nothing more of this file. */
    synchronized void drop(Blob blob) {
        pieces.removeIf(piece -> piece.blob().equals(blob));
    }
}
