package sala.mirror.profile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How fast content may come in each half hour of a week. */
final class LineWeek {

    static final int SLOTS = LineHours.DAY / LineHours.STEP;
    private static final int FAR_DAYS = 366;
    private static final int SLOT_SECONDS = LineHours.STEP * 60;

    private final long[][] bits = new long[DayOfWeek.values().length][SLOTS];

    LineWeek(LinkProfile profile) {
        this(profile, LinkProfile.NO_LIMIT);
    }

    /** @param most bits a second that the line carries */
    LineWeek(LinkProfile profile, long most) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int slot = 0; slot < SLOTS; slot++) {
                bits[day.ordinal()][slot] = Math.min(most, profile.usual(day, slot * LineHours.STEP));
            }
        }
    }

    /** In bits a second. */
    long at(DayOfWeek day, int slot) {
        return bits[day.ordinal()][slot];
    }

    /** Whether there is a limit at every hour. */
    boolean isLimited() {
        return Arrays.stream(bits).flatMapToLong(Arrays::stream).noneMatch(rate -> rate == LinkProfile.NO_LIMIT);
    }

    /**
     * When so much will have come; empty when that is further than a year, or not known.
     *
     * @param quiet days on which nothing comes
     */
    Optional<Instant> arrival(double bits, ZonedDateTime from, Predicate<LocalDate> quiet) {
        double left = bits;
        ZonedDateTime time = from;
        for (int day = 0; isLimited() && day <= FAR_DAYS; day++) {
            double more = quiet.test(time.toLocalDate()) ? 0 : after(time);
            if (more > 0 && more >= left) {
                return Optional.of(within(left, time));
            }
            left -= more;
            time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
        }
        return Optional.empty();
    }

    /** What comes from then until midnight. */
    private double after(ZonedDateTime time) {
        int slot = slot(time);
        long[] day = bits[time.getDayOfWeek().ordinal()];
        double rest = day[slot] * seconds(time, end(time));
        return rest
                + Arrays.stream(day, slot + 1, SLOTS)
                        .mapToDouble(rate -> (double) rate * SLOT_SECONDS)
                        .sum();
    }

    /** When so much has come, on the same day. */
    private Instant within(double bits, ZonedDateTime from) {
        double left = bits;
        ZonedDateTime time = from;
        double carried = carried(time);
        while (carried < left || carried == 0) {
            left -= carried;
            time = end(time);
            carried = carried(time);
        }
        return time.toInstant().plusSeconds((long) Math.ceil(left / rate(time)));
    }

    private double carried(ZonedDateTime time) {
        return rate(time) * seconds(time, end(time));
    }

    private long rate(ZonedDateTime time) {
        return at(time.getDayOfWeek(), slot(time));
    }

    private static int slot(ZonedDateTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY) / LineHours.STEP;
    }

    private static ZonedDateTime end(ZonedDateTime time) {
        return time.truncatedTo(ChronoUnit.DAYS).plusMinutes((slot(time) + 1L) * LineHours.STEP);
    }

    private static double seconds(ZonedDateTime from, ZonedDateTime until) {
        return Duration.between(from, until).toMillis() / 1e3;
    }

    /** Hours of one day at which as much may come, one after the other. */
    List<LinkProfile.Span> spans(DayOfWeek day) {
        List<LinkProfile.Span> spans = new ArrayList<>();
        int begin = 0;
        for (int slot = 1; slot <= SLOTS; slot++) {
            if (slot == SLOTS || at(day, slot) != at(day, begin)) {
                spans.add(new LinkProfile.Span(begin * LineHours.STEP, slot * LineHours.STEP, at(day, begin)));
                begin = slot;
            }
        }
        return spans;
    }
}
