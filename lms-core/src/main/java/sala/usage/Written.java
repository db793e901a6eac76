package sala.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was written down at the node where it happened.
 *
 * @param position grows in the order in which transactions settled, only meaningful on that node
 * @param by the clock when it was written, which may be some time after it happened
 * @param uptime then; null for what an older version wrote
 */
public record Written(long position, Statement statement, Instant by, Uptime.@Nullable Moment uptime) {}
