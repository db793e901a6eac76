package sala.mirror.disk;

import sala.blob.Blob;

/**
 * Bytes of a file that lie on a disk, or shall.
 *
 * @param from the first
 * @param to the byte after the last; an empty file has an empty span
 */
public record Span(Blob file, long from, long to) {

    public long length() {
        return to - from;
    }
}
