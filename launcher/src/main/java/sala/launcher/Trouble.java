package sala.launcher;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What keeps a command from doing its work, in one line that the user can act on. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message with its blanks filled in, as {@link String#format} does it. */
    public static Trouble of(String message, @Nullable Object... blanks) {
        return new Trouble(String.format(Locale.ROOT, message, blanks));
    }
}
