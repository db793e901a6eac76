package sala.web.line;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sala.fault.Invalid;
import sala.fault.Invalid.FieldFlaw;
import sala.mirror.profile.LineHours;
import sala.web.page.Choice;
import sala.web.page.Form;

/** The table of a week's hours as it is typed: a row has its days, two times and a speed; one without days is none. */
public final class HourRows {

    /** Rows that are empty yet; who needs more saves these first. */
    private static final int SPARE = 2;

    private static final int MOST = 20;
    private static final int HOUR = 60;

    private HourRows() {}

    static Map<String, String> show(List<LineHours> hours) {
        Map<String, String> shown = new HashMap<>();
        for (int row = 0; row < hours.size(); row++) {
            LineHours one = hours.get(row);
            String name = name(row);
            one.days().forEach(day -> shown.put(name + ".day" + day.getValue(), "yes"));
            shown.put(name + ".from", String.valueOf(one.from()));
            shown.put(name + ".until", String.valueOf(one.until()));
            shown.put(name + ".kbps", String.valueOf(one.kbps()));
        }
        shown.put("hours", String.valueOf(hours.size()));
        return shown;
    }

    /** How many rows the form has. */
    public static int count(Form form) {
        return Math.min(MOST, form.whole("hours").orElse(0) + SPARE);
    }

    public static String name(int row) {
        return "hours" + row;
    }

    /** Every half hour of a day, and its end. */
    public static List<Choice> times() {
        return IntStream.rangeClosed(0, LineHours.DAY / LineHours.STEP)
                .map(step -> step * LineHours.STEP)
                .mapToObj(minute -> new Choice(String.valueOf(minute), time(minute)))
                .toList();
    }

    /** Such as 08:30. */
    public static String time(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }

    static List<LineHours> read(Form form) {
        List<LineHours> hours = new ArrayList<>();
        for (int row = 0; row < MOST; row++) {
            Set<DayOfWeek> days = days(form, name(row));
            if (!days.isEmpty() || !form.text(name(row) + ".kbps").isEmpty()) {
                hours.add(read(form, name(row), days));
            }
        }
        return hours;
    }

    private static Set<DayOfWeek> days(Form form, String row) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> form.checked(row + ".day" + day.getValue()))
                .collect(Collectors.toSet());
    }

    /** Names the field of this row when something is wrong with it. */
    private static LineHours read(Form form, String row, Set<DayOfWeek> days) {
        form.require(row + ".kbps");
        try {
            return new LineHours(
                    days,
                    form.whole(row + ".from").orElse(0),
                    form.whole(row + ".until").orElse(0),
                    form.whole(row + ".kbps").orElse(0));
        } catch (Invalid flawed) {
            FieldFlaw flaw = flawed.flaws().get(0);
            String field = flaw.field().startsWith(row) ? flaw.field() : row + "." + flaw.field();
            throw new Invalid(field, flaw.code(), flaw.arguments().toArray());
        }
    }
}
