package sala.people;

import java.util.Locale;
import java.util.regex.Pattern;
import sala.fault.Invalid;

/**
 * The name that somebody signs in with.
 *
 * @param text lower-case, so that no two differ only in that
 */
public record Username(String text) {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** @throws Invalid when it is not 2 to 64 Latin letters, digits, dots, dashes, underscores and at-signs */
    public Username {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            throw new Invalid("username", "person.username-form");
        }
    }

    /** The same with a number behind it. */
    Username numbered(int number) {
        String digits = "-" + number;
        return new Username(text.substring(0, Math.min(text.length(), LONGEST - digits.length())) + digits);
    }

    @Override
    public String toString() {
        return text;
    }
}
