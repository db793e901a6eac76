package sala.usage;

import java.util.List;

/** The statements known to this node, its own and those sent to it. */
public interface Statements {

    /**
     * Adds those that are not known yet, in the caller's transaction; the others are left as they are.
     *
     * @return how many were new
     */
    int add(List<Statement> statements);

    /**
     * Those with a higher position, in order of position, none skipped that commits late.
     *
     * @param most how many at the most
     */
    List<Stored> after(long position, int most);

    /**
     * A statement and its place in the order of arrival.
     *
     * @param position grows with arrival, only meaningful on this node
     */
    record Stored(long position, Statement statement) {}
}
