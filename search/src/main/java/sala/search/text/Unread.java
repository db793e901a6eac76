package sala.search.text;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import sala.search.reading.ReadText.Outcome;

/** Tells from what a parser threw why a file has no text. */
final class Unread {

    private Unread() {}

    static Outcome why(Throwable thrown) {
        if (causes(thrown).anyMatch(ZeroByteFileException.class::isInstance)) {
            return Outcome.WITHOUT_TEXT;
        }
        if (causes(thrown).anyMatch(Unread::isLocked)) {
            return Outcome.LOCKED;
        }
        return causes(thrown).anyMatch(Unread::isBomb) ? Outcome.BOMB : Outcome.UNREADABLE;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    /** Each library has an exception of its own for it; they are called alike. */
    private static boolean isLocked(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof EncryptedDocumentException
                || name.equals("EncryptedDocumentException")
                || name.equals("InvalidPasswordException")
                || name.equals("PasswordRequiredException");
    }

    private static boolean isBomb(Throwable cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
    }
}
