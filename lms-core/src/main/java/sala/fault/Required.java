package sala.fault;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Takes text from people: composed (NFC), without blanks around it, there, and not too long. */
public final class Required {

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
                : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.length() > most) {
            throw new Invalid(field, "field.too-long", most);
        }
        return text;
    }
}
