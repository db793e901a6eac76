package sala.launcher;

/** What keeps a command from doing its work, in one line that the user can act on. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
