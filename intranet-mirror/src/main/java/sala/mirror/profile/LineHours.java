package sala.mirror.profile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import sala.fault.Invalid;

/**
 * Hours of some days of the week for which somebody has said how much may come.
 *
 * @param from minute of the day, a half or a whole hour, like {@code until}, at which it is over
 * @param kbps kilobits of 1,000 bits a second; 0 for nothing
 */
public record LineHours(Set<DayOfWeek> days, int from, int until, int kbps) {

    /** Hours begin and end with these many minutes. */
    public static final int STEP = 30;

    /** Minutes of a day. */
    public static final int DAY = 1_440;

    private static final int MOST_KBPS = 10_000_000;

    public LineHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new Invalid("days", "field.required");
        }
        if (from < 0 || until > DAY || from >= until || from % STEP != 0 || until % STEP != 0) {
            throw new Invalid("until", "line.hours-backwards");
        }
        if (kbps < 0 || kbps > MOST_KBPS) {
            throw new Invalid("kbps", "field.between", 0, MOST_KBPS);
        }
    }

    boolean contain(DayOfWeek day, int minute) {
        return days.contains(day) && minute >= from && minute < until;
    }

    JsonObject json() {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        days.stream().sorted().forEach(day -> numbers.add(day.getValue()));
        return Json.createObjectBuilder()
                .add("days", numbers)
                .add("from", from)
                .add("until", until)
                .add("kbps", kbps)
                .build();
    }

    static LineHours read(JsonObject json) {
        return new LineHours(
                days(json.getJsonArray("days").getValuesAs(JsonNumber.class)),
                json.getInt("from"),
                json.getInt("until"),
                json.getInt("kbps"));
    }

    private static Set<DayOfWeek> days(Collection<JsonNumber> numbers) {
        return numbers.stream()
                .map(JsonNumber::intValue)
                .filter(number -> number >= 1 && number <= DayOfWeek.values().length)
                .map(DayOfWeek::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
