package sala.media.ffmpeg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps the first and the last lines of what may be millions. */
final class ErrorLines {

    private static final int KEPT = 20;
    private static final int LENGTH = 500;

    private final List<String> first = new ArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private long count;

    synchronized void add(String line) {
        if (line.isBlank()) {
            return;
        }
        count++;
        String shortened = line.length() > LENGTH ? line.substring(0, LENGTH) : line;
        if (first.size() < KEPT) {
            first.add(shortened);
        } else {
            last.addLast(shortened);
            if (last.size() > KEPT) {
                last.removeFirst();
            }
        }
    }

    synchronized long count() {
        return count;
    }

    synchronized List<String> kept() {
        List<String> kept = new ArrayList<>(first);
        kept.addAll(last);
        return List.copyOf(kept);
    }
}
