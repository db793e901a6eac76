package sala.web.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.media.timetable.Slot;
import sala.media.timetable.csv.WrittenDay;
import sala.web.page.Form;
import sala.web.page.Listing;

/** The day that an address asks for, in one word or part by part; today where it asks for none. */
public final class ChosenDay {

    private static final String FIELD = "day";
    private static final int ERA = 543;

    private ChosenDay() {}

    /** What makes no sense is today, too. */
    public static LocalDate of(Listing listing, Clock clock) {
        return listing.filter(FIELD)
                .or(() -> parts(name -> listing.filter(name)))
                .flatMap(WrittenDay::of)
                .orElseGet(() -> today(clock));
    }

    /** Empty when there is no such day. */
    public static Optional<LocalDate> of(Form form) {
        return parts(name -> Optional.of(form.text(name)).filter(text -> !text.isEmpty()))
                .flatMap(WrittenDay::of);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Slot.THAILAND);
    }

    /** For the fields of a form, the year in the Buddhist era. */
    public static Map<String, String> fields(LocalDate day) {
        return new HashMap<>(Map.of(
                "day.day", String.valueOf(day.getDayOfMonth()),
                "day.month", String.valueOf(day.getMonthValue()),
                "day.year", String.valueOf(day.getYear() + ERA)));
    }

    private static Optional<String> parts(Function<String, Optional<String>> typed) {
        String text = Stream.of("day.day", "day.month", "day.year")
                .map(typed)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        return Optional.of(text).filter(parts -> !parts.isEmpty());
    }
}
