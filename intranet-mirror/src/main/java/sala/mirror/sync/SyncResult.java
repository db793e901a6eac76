package sala.mirror.sync;

/**
 * What a synchronisation did.
 *
 * @param snapshot the number that this node now works with
 * @param sent statements
 * @param changed whether the content here is another than before
 */
public record SyncResult(long snapshot, long sent, boolean changed) {}
