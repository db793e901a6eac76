package sala.mirror.profile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sala.fault.Invalid;

/**
 * Days on which no file comes over the line, such as those of examinations. What is small goes on: rosters,
 * announcements, results.
 *
 * @param until the last of them
 */
public record QuietDays(LocalDate from, LocalDate until) {

    private static final int MOST_DAYS = 366;

    public QuietDays {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            throw new Invalid("until", "line.quiet-backwards");
        }
    }

    boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    JsonArray json() {
        return Json.createArrayBuilder()
                .add(from.toString())
                .add(until.toString())
                .build();
    }

    static QuietDays read(JsonArray json) {
        return new QuietDays(LocalDate.parse(json.getString(0)), LocalDate.parse(json.getString(1)));
    }
}
