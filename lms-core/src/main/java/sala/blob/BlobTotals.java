package sala.blob;

/**
 * All files of a node in numbers.
 *
 * @param bytes of all of them
 * @param damaged how many have rotted or gone although somebody needs them
 */
public record BlobTotals(long count, long bytes, long damaged) {}
