package sala.signin;

import java.time.Duration;

/** Who holds a session's token, and how long it works. */
public enum SessionKind {
    /** A browser; often shared by a class, so that it ends soon when nobody uses it. */
    BROWSER(Duration.ofHours(2), Duration.ofHours(12)),
    /** A program with an API token. */
    API(Duration.ofDays(30), Duration.ofDays(30));

    private final Duration idle;
    private final Duration most;

    SessionKind(Duration idle, Duration most) {
        this.idle = idle;
        this.most = most;
    }

    /** Ends when not used for so long. */
    public Duration idle() {
        return idle;
    }

    /** Ends after this time, used or not. */
    public Duration most() {
        return most;
    }
}
