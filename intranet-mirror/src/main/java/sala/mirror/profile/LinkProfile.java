package sala.mirror.profile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
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
 * @param hours for which somebody has said how much may come, whatever the line carries; the first that fits counts
 * @param quiet on which no file comes
 */
public record LinkProfile(
        int kbps,
        int lessonShare,
        int otherShare,
        int fromHour,
        int untilHour,
        int monthlyMegabytes,
        List<LineHours> hours,
        List<QuietDays> quiet) {

    /** Nobody has said anything. */
    public static final LinkProfile OPEN = new LinkProfile(0, 100, 100, 8, 16, 0);

    /** Bits a second of a line that may be used as fast as it goes. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int MOST_KBPS = 10_000_000;
    private static final int LAST_HOUR = 24;
    private static final int WHOLE = 100;
    private static final int MOST_ROWS = 40;

    /** Without a table of hours, and without quiet days. */
    public LinkProfile(int kbps, int lessonShare, int otherShare, int fromHour, int untilHour, int monthlyMegabytes) {
        this(kbps, lessonShare, otherShare, fromHour, untilHour, monthlyMegabytes, List.of(), List.of());
    }

    public LinkProfile {
        hours = List.copyOf(hours);
        quiet = List.copyOf(quiet);
        within("hours", hours.size(), 0, MOST_ROWS);
        within("quiet", quiet.size(), 0, MOST_ROWS);
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

    /** The same line with other quiet days. */
    public LinkProfile with(List<QuietDays> days) {
        return new LinkProfile(kbps, lessonShare, otherShare, fromHour, untilHour, monthlyMegabytes, hours, days);
    }

    /** How fast content may come at this moment: {@link #NO_LIMIT}, or 0 when nothing may. */
    public long bitsPerSecond(Instant now) {
        ZonedDateTime time = now.atZone(THAILAND);
        return isQuiet(time.toLocalDate()) ? 0 : usual(time.getDayOfWeek(), time.get(ChronoField.MINUTE_OF_DAY));
    }

    boolean isQuiet(LocalDate day) {
        return quiet.stream().anyMatch(days -> days.contain(day));
    }

    /** At this time of a day that is not quiet. */
    long usual(DayOfWeek day, int minute) {
        return hours.stream()
                .filter(row -> row.contain(day, minute))
                .findFirst()
                .map(row -> 1_000L * row.kbps())
                .orElseGet(() -> kbps == 0 ? NO_LIMIT : 1_000L * kbps * share(day, minute) / WHOLE);
    }

    private int share(DayOfWeek day, int minute) {
        boolean lessons = !WEEKEND.contains(day) && minute >= fromHour * 60 && minute < untilHour * 60;
        return lessons ? lessonShare : otherShare;
    }

    /**
     * Hours of a day at which the same may come.
     *
     * @param from minute of the day, like {@code until}, at which it is over
     * @param bitsPerSecond {@link #NO_LIMIT}, or 0 when nothing may
     */
    public record Span(int from, int until, long bitsPerSecond) {}

    /** What may come today, hour by hour. */
    public List<Span> today(Instant now) {
        LocalDate today = now.atZone(THAILAND).toLocalDate();
        return isQuiet(today) ? List.of(new Span(0, LineHours.DAY, 0)) : new LineWeek(this).spans(today.getDayOfWeek());
    }

    /** Whether today is a quiet day. */
    public boolean isQuiet(Instant now) {
        return isQuiet(now.atZone(THAILAND).toLocalDate());
    }

    /** The quiet days that are not over, the next first. */
    public List<QuietDays> quietFrom(Instant now) {
        LocalDate today = now.atZone(THAILAND).toLocalDate();
        return quiet.stream()
                .filter(days -> !days.until().isBefore(today))
                .sorted(Comparator.comparing(QuietDays::from))
                .toList();
    }

    /** A table of hours and quiet days are said only where there are some. */
    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kbps", kbps)
                .add("lessonShare", lessonShare)
                .add("otherShare", otherShare)
                .add("fromHour", fromHour)
                .add("untilHour", untilHour)
                .add("monthlyMegabytes", monthlyMegabytes);
        if (!hours.isEmpty()) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            hours.forEach(row -> rows.add(row.json()));
            json.add("hours", rows);
        }
        if (!quiet.isEmpty()) {
            JsonArrayBuilder days = Json.createArrayBuilder();
            quiet.forEach(one -> days.add(one.json()));
            json.add("quiet", days);
        }
        return json.build();
    }

    /**
     * What is not said is as in {@link #OPEN}.
     *
     * @throws Invalid when it says something that cannot be
     * @throws ClassCastException when it says something of another form
     */
    public static LinkProfile read(JsonObject json) {
        return new LinkProfile(
                number(json, "kbps", OPEN.kbps),
                number(json, "lessonShare", OPEN.lessonShare),
                number(json, "otherShare", OPEN.otherShare),
                number(json, "fromHour", OPEN.fromHour),
                number(json, "untilHour", OPEN.untilHour),
                number(json, "monthlyMegabytes", OPEN.monthlyMegabytes),
                list(json, "hours").stream()
                        .map(row -> LineHours.read(row.asJsonObject()))
                        .toList(),
                list(json, "quiet").stream()
                        .map(days -> QuietDays.read(days.asJsonArray()))
                        .toList());
    }

    private static List<JsonValue> list(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : List.of();
    }

    private static int number(JsonObject json, String name, int otherwise) {
        return json.containsKey(name) ? json.getInt(name) : otherwise;
    }
}
