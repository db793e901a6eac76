package sala.mirror.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.usage.Statement;

/**
 * One record on its way.
 *
 * @param when it was written down; null where the school does not know
 */
public record Told(Statement statement, @Nullable When when) {

    /**
     * In whole seconds.
     *
     * @param boot of the machine that wrote it
     * @param since that boot
     * @param clock what its clock said
     */
    public record When(UUID boot, Duration since, Instant clock) {}
}
