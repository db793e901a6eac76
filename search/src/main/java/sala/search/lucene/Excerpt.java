package sala.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.search.MarkedText;
import sala.search.MarkedText.Part;

/** Chooses the stretch of a text that says most about a question, and marks the words in it. */
final class Excerpt {

    private static final int LENGTH = 180;
    private static final int LEAD = 40;

    private final PlacedText placed;
    private final String text;
    private final List<Spot> spots;

    /** @param spots in the order of the text */
    Excerpt(PlacedText placed, List<Spot> spots) {
        this.placed = placed;
        this.text = placed.text();
        this.spots = spots;
    }

    /** Where the stretch with the most telling words begins, from {@code from} on; there itself when it has none. */
    int best(int from) {
        int best = from;
        double most = 0;
        int first = 0;
        Map<String, Integer> inside = new HashMap<>();
        double weight = 0;
        for (Spot spot : spots) {
            if (spot.start() < from) {
                first++;
                continue;
            }
            weight += inside.merge(spot.term(), 1, Integer::sum) == 1 ? spot.weight() : 0;
            while (isApart(spots.get(first), spot) && !spots.get(first).equals(spot)) {
                Spot left = spots.get(first++);
                weight -= inside.merge(left.term(), -1, Integer::sum) == 0 ? left.weight() : 0;
            }
            if (weight > most + 1e-9) {
                most = weight;
                best = spots.get(first).start();
            }
        }
        return best;
    }

    /** Too far for one stretch, or on another page: where one opens, all of it must be seen. */
    private boolean isApart(Spot first, Spot last) {
        return last.end() - first.start() > LENGTH - LEAD
                || !placed.at(first.start()).isOnPageOf(placed.at(last.start()));
    }

    /** The text around {@code place}, on one line, with what belongs to the question marked. */
    MarkedText around(int place, int from) {
        int start = start(place, from);
        int end = end(start);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(text.substring(from, start).isBlank() ? "" : "…", false));
        parts.addAll(marked(start, end));
        parts.add(new Part(end < text.length() ? "…" : "", false));
        return new MarkedText(
                parts.stream().filter(part -> !part.text().isEmpty()).toList());
    }

    /** At a space not far before the place, else right there. */
    private int start(int place, int from) {
        int start = Math.max(from, place - LEAD);
        while (start < place && start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (start < place && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int end(int start) {
        int end = Math.min(text.length(), start + LENGTH);
        while (end < text.length() && isTail(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The stretch, with what belongs to the question marked. */
    MarkedText between(int start, int end) {
        return new MarkedText(marked(start, end));
    }

    private List<Part> marked(int start, int end) {
        List<Part> parts = new ArrayList<>();
        int done = start;
        for (Spot spot : spots) {
            int last = Math.min(spot.end(), end);
            int first = Math.max(spot.start(), done);
            if (first < last) {
                add(parts, done, first, false);
                add(parts, first, last, true);
                done = last;
            }
        }
        add(parts, done, end, false);
        return parts;
    }

    /** Marks that touch become one. */
    private void add(List<Part> parts, int start, int end, boolean marked) {
        String piece = text.substring(start, Math.max(start, end)).replaceAll("\\s+", " ");
        if (piece.isEmpty()) {
            return;
        }
        Part last = parts.isEmpty() ? new Part("", !marked) : parts.get(parts.size() - 1);
        if (last.marked() == marked) {
            parts.set(parts.size() - 1, new Part(last.text() + piece, marked));
        } else {
            parts.add(new Part(piece, marked));
        }
    }

    /** Whether a cut before this character would tear a Thai cluster or a surrogate pair. */
    private static boolean isTail(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || c == '\u0e33' || c == '\u0e32' || Character.isLowSurrogate(c);
    }
}
