package sala.mirror.care;

import java.util.Arrays;
import java.util.Optional;

/** What a district can have a school's node do. */
public enum Doing {
    /** Say how it is and fetch what is missing, also what it would try again only later. */
    PUSH,
    /** Take no files until told to go on; records go up all the same. */
    PAUSE,
    GO_ON,
    /** Read all of its files anew. */
    VERIFY,
    /** Have its key replaced. */
    ROTATE_KEY;

    /** Empty for what only a newer version knows. */
    static Optional<Doing> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
