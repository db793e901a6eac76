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

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** @throws Invalid when it is not 2 to 64 Latin letters, digits, dots, dashes, underscores and at-signs */
    public Username {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            throw new Invalid("username", "person.username-form");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
