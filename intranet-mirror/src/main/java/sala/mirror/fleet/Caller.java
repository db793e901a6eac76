package sala.mirror.fleet;

import java.time.Instant;

/**
 * A node that has proven who it is.
 *
 * @param asked by the node's idea of our time
 */
public record Caller(SchoolNode node, Instant asked) {}
