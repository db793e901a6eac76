package sala.blob;

/**
 * A stored file: its name and its length.
 *
 * @param size in bytes
 */
public record Blob(Hash hash, long size) {}
