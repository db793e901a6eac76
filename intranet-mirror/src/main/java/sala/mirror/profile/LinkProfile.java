package sala.mirror.profile;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import sala.fault.Invalid;

/**
 * How much of a school's line Sala may use.
 *
 * @param kbps what the line carries, in kilobits of 1,000 bits a second; 0 when nobody has said, and then there is no
 *     limit
 * @param lessonShare of it, in per cent, while there are lessons: Monday to Friday from {@code fromHour} until
 *     {@code untilHour}, by Thailand's time
 * @param otherShare of it, in per cent, at all other times
 * @param monthlyMegabytes at the most in a calendar month; 0 for no limit
 */
public record LinkProfile(
        int kbps, int lessonShare, int otherShare, int fromHour, int untilHour, int monthlyMegabytes) {

    /** Nobody has said anything. */
    public static final LinkProfile OPEN = new LinkProfile(0, 100, 100, 8, 16, 0);

    /** Bits a second of a line that may be used as fast as it goes. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int MOST_KBPS = 10_000_000;
    private static final int LAST_HOUR = 24;
    private static final int WHOLE = 100;
    private static final Duration FAR = Duration.ofDays(366);

    public LinkProfile {
        within("kbps", kbps, 0, MOST_KBPS);
        within("lessonShare", lessonShare, 0, WHOLE);
        within("otherShare", otherShare, 0, WHOLE);
        within("fromHour", fromHour, 0, LAST_HOUR);
        within("untilHour", untilHour, 0, LAST_HOUR);
        within("monthlyMegabytes", monthlyMegabytes, 0, MOST_KBPS);
    }

    private static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new Invalid(field, "field.between", least, most);
        }
    }

    /** How fast content may come at this moment: {@link #NO_LIMIT}, or 0 when nothing may. */
    public long bitsPerSecond(Instant now) {
        return kbps == 0 ? NO_LIMIT : 1_000L * kbps * share(now.atZone(THAILAND)) / WHOLE;
    }

    private int share(ZonedDateTime time) {
        boolean lessons =
                !WEEKEND.contains(time.getDayOfWeek()) && time.getHour() >= fromHour && time.getHour() < untilHour;
        return lessons ? lessonShare : otherShare;
    }

    /** When so much will have come, if the line carries what it is said to; empty when that is not known, or far. */
    public Optional<Instant> arrival(long bytes, Instant from) {
        if (kbps == 0) {
            return Optional.empty();
        }
        double left = bytes * (double) Byte.SIZE;
        Instant time = from;
        while (time.isBefore(from.plus(FAR))) {
            Instant next = time.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            double carried = bitsPerSecond(time) * (Duration.between(time, next).toMillis() / 1e3);
            if (carried >= left) {
                return Optional.of(time.plusSeconds(left == 0 ? 0 : (long) Math.ceil(left / bitsPerSecond(time))));
            }
            left -= carried;
            time = next;
        }
        return Optional.empty();
    }

    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("kbps", kbps)
                .add("lessonShare", lessonShare)
                .add("otherShare", otherShare)
                .add("fromHour", fromHour)
                .add("untilHour", untilHour)
                .add("monthlyMegabytes", monthlyMegabytes)
                .build();
    }

    /**
     * What is not said is as in {@link #OPEN}.
     *
     * @throws Invalid when it says something that cannot be
     * @throws ClassCastException when it says something else than numbers
     */
    public static LinkProfile read(JsonObject json) {
        return new LinkProfile(
                number(json, "kbps", OPEN.kbps),
                number(json, "lessonShare", OPEN.lessonShare),
                number(json, "otherShare", OPEN.otherShare),
                number(json, "fromHour", OPEN.fromHour),
                number(json, "untilHour", OPEN.untilHour),
                number(json, "monthlyMegabytes", OPEN.monthlyMegabytes));
    }

    private static int number(JsonObject json, String name, int otherwise) {
        return json.containsKey(name) ? json.getInt(name) : otherwise;
    }
}
