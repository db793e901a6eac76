package sala.fault;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes text from people: composed (NFC), without control characters, which nobody types and the database refuses,
 * without blanks around it, there, and not too long.
 */
public final class Required {

    /** All but the ends of lines and the tabulator. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    private Required() {}

    /**
     * @param field the name under which a refusal is shown
     * @param most the greatest length, in UTF-16 units
     * @throws Invalid when nothing is left, or too much
     */
    public static String text(String field, @Nullable String given, int most) {
        String text = optionalText(field, given, most);
        if (text.isEmpty()) {
            throw new Invalid(field, "field.required");
        }
        return text;
    }

    /** Like {@link #text}, but nothing is fine: gives the empty string. */
    public static String optionalText(String field, @Nullable String given, int most) {
        String text = given == null
                ? ""
                : CONTROL.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                        .replaceAll("")
                        .strip();
        if (text.length() > most) {
            throw new Invalid(field, "field.too-long", most);
        }
        return text;
    }
}
