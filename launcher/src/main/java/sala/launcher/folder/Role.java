package sala.launcher.folder;

import java.util.Locale;
import sala.launcher.Trouble;

/** Which kind of node a data folder belongs to. */
public enum Role {
    /** The office's node: the register of media, publishing, supervision. */
    DISTRICT("1g", 200),
    /** A school's node, on a small machine. */
    SCHOOL("512m", 64),
    /** A machine that encodes for the office's node and has no pages. */
    WORKER("512m", 16);

    private final String heap;
    private final int threads;

    Role(String heap, int threads) {
        this.heap = heap;
        this.threads = threads;
    }

    public static Role of(String text) {
        for (Role role : values()) {
            if (role.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return role;
            }
        }
        throw new Trouble("the role is 'district', 'school' or 'worker', not '" + text + "'");
    }

    /** The server's largest heap unless {@code sala.server.heap} says otherwise. */
    public String heap() {
        return heap;
    }

    /** The largest number of requests worked on at once unless {@code sala.http.threads} says otherwise. */
    public int threads() {
        return threads;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
