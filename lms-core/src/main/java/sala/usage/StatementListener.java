package sala.usage;

/**
 * Does something with statements of another node, beyond keeping them: what was said there is to be read here. A CDI
 * bean.
 */
public interface StatementListener {

    /**
     * Called in the transaction that keeps it, in the order in which the other node wrote; again when it arrives again.
     * Fails for nothing that is in a statement: it was written by another program, perhaps.
     */
    void arrived(Statement statement);
}
