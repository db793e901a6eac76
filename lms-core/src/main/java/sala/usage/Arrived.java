package sala.usage;

/**
 * A statement of another node.
 *
 * @param estimated whether its time is not what that node's clock said, which was wrong; the body keeps that
 */
public record Arrived(Statement statement, boolean estimated) {}
