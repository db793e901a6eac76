package sala.media.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import sala.fault.Invalid;

/**
 * A time on a channel, by the clocks of Thailand.
 *
 * @param from when it begins, to the second
 * @param to when it ends, on the same day
 */
public record Slot(Channel channel, LocalDate day, LocalTime from, LocalTime to) {

    /** Where all times of the timetable are told. */
    public static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final Duration LONGEST = Duration.ofHours(8);

    /** @throws Invalid when it ends before it begins, or lasts longer than any lesson */
    public Slot {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        to = to.truncatedTo(ChronoUnit.SECONDS);
        if (!to.isAfter(from)) {
            throw new Invalid("to", "timetable.ends-before-it-begins");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Invalid("to", "timetable.too-long", LONGEST.toHours());
        }
    }

    public Instant starts() {
        return day.atTime(from).atZone(THAILAND).toInstant();
    }

    public Instant ends() {
        return day.atTime(to).atZone(THAILAND).toInstant();
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether it is on at this moment. */
    public boolean isOn(Instant moment) {
        return !moment.isBefore(starts()) && moment.isBefore(ends());
    }

    /** Whether both are on the same channel at some moment. */
    public boolean overlaps(Slot other) {
        return channel.equals(other.channel)
                && day.equals(other.day)
                && from.isBefore(other.to)
                && other.from.isBefore(to);
    }
}
