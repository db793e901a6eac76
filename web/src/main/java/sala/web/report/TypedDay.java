package sala.web.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;

/**
 * A day as an address has it: in one word ({@code from=2569-06-15}), or chosen part by part ({@code from.day=15},
 * {@code from.month=6}, {@code from.year=2569}). Years may be of either era.
 */
public record TypedDay(String field, MultivaluedMap<String, String> values) {

    /** Years from here on are those of the Buddhist era. */
    private static final int BUDDHIST = 2400;

    private static final int ERA = 543;

    /** Puts a day into a form, part by part, the year in the Buddhist era. */
    public static void parts(String field, LocalDate day, Map<String, String> into) {
        into.put(field + ".day", String.valueOf(day.getDayOfMonth()));
        into.put(field + ".month", String.valueOf(day.getMonthValue()));
        into.put(field + ".year", String.valueOf(day.getYear() + ERA));
    }

    boolean isThere() {
        return !text(field).isEmpty() || !text(field + ".day").isEmpty();
    }

    /** @throws Invalid when there is no such day */
    public Optional<LocalDate> read() {
        try {
            return isThere() ? Optional.of(ofEitherEra(day())) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            throw new Invalid(field, "report.no-date");
        }
    }

    private LocalDate day() {
        return text(field).isEmpty()
                ? LocalDate.of(part("year"), part("month"), part("day"))
                : LocalDate.parse(text(field));
    }

    private static LocalDate ofEitherEra(LocalDate day) {
        return day.getYear() >= BUDDHIST ? day.minusYears(ERA) : day;
    }

    private int part(String name) {
        int number = Integer.parseInt(text(field + "." + name));
        return name.equals("year") && number >= BUDDHIST ? number - ERA : number;
    }

    private String text(String name) {
        @Nullable String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
