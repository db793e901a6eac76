package sala.web.line;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sala.fault.Invalid;
import sala.mirror.profile.QuietDays;
import sala.web.page.Form;
import sala.web.report.TypedDay;

/** Quiet days as they are typed, each row from a day to a day; one without a first day is none. */
public final class QuietRows {

    private static final int SPARE = 2;
    private static final int MOST = 20;

    private QuietRows() {}

    static Map<String, String> show(List<QuietDays> quiet) {
        Map<String, String> shown = new HashMap<>();
        for (int row = 0; row < quiet.size(); row++) {
            TypedDay.parts(name(row) + "from", quiet.get(row).from(), shown);
            TypedDay.parts(name(row) + "until", quiet.get(row).until(), shown);
        }
        shown.put("quiet", String.valueOf(quiet.size()));
        return shown;
    }

    /** How many rows the form has. */
    public static int count(Form form) {
        return Math.min(MOST, form.whole("quiet").orElse(0) + SPARE);
    }

    public static String name(int row) {
        return "quiet" + row;
    }

    static List<QuietDays> read(Form form) {
        List<QuietDays> quiet = new ArrayList<>();
        for (int row = 0; row < MOST; row++) {
            String name = name(row);
            day(form, name + "from").ifPresent(from -> quiet.add(days(name, from, day(form, name + "until"))));
        }
        return quiet;
    }

    private static Optional<LocalDate> day(Form form, String field) {
        MultivaluedMap<String, String> parts = new MultivaluedHashMap<>();
        Stream.of(".day", ".month", ".year").forEach(part -> parts.add(field + part, form.text(field + part)));
        return new TypedDay(field, parts).read();
    }

    /** A row with one day is that day. */
    private static QuietDays days(String row, LocalDate from, Optional<LocalDate> until) {
        try {
            return new QuietDays(from, until.orElse(from));
        } catch (Invalid flawed) {
            throw new Invalid(row + "until", flawed.flaws().get(0).code());
        }
    }
}
