package sala.media.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of true time. */
record Span(Instant from, Instant to) {

    Duration length() {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    Span and(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    Span widened(Duration by) {
        return new Span(from.minus(by), to.plus(by));
    }

    /**
     * Which of these recordings hold what of it: each moment once, earliest first.
     *
     * @param held may overlap each other
     */
    static List<Taken> taken(Span wanted, List<Held> held) {
        List<Taken> taken = new ArrayList<>();
        Instant reached = wanted.from;
        List<Held> sorted = held.stream()
                .sorted(Comparator.comparing((Held one) -> one.span().from)
                        .thenComparing(one -> one.span().to, Comparator.reverseOrder()))
                .toList();
        for (Held one : sorted) {
            Span piece = new Span(reached, wanted.to).and(one.span());
            if (piece.length().compareTo(Duration.ZERO) > 0) {
                taken.add(new Taken(one.recording(), piece));
                reached = piece.to;
            }
        }
        return taken;
    }

    /** A recording and the time that it holds. */
    record Held(Recording recording, Span span) {}

    /** A recording and what is taken of it. */
    record Taken(Recording recording, Span span) {}
}
