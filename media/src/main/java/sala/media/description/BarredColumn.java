package sala.media.description;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Several texts in one column, in a way that SQL can look for one: {@code |one|two|}. */
public final class BarredColumn {

    private BarredColumn() {}

    static String write(Collection<String> texts) {
        return texts.isEmpty() ? "|" : "|" + String.join("|", texts) + "|";
    }

    static List<String> read(String column) {
        return Arrays.stream(column.split("\\|"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A pattern for {@code lower(…) like … escape '!'} that finds this text, whole, among others. */
    public static String containing(String text) {
        return "%|" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "|%";
    }
}
