package sala.usage;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which use a report is about.
 *
 * @param from the first moment
 * @param to the first moment after
 * @param schools only these; all when empty
 */
public record UsageQuestion(By by, Instant from, Instant to, Set<UUID> schools) {

    /** What a row of the report is about. */
    public enum By {
        SCHOOL("school"),
        CLASS("classroom"),
        SUBJECT("subject"),
        ITEM("object");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
