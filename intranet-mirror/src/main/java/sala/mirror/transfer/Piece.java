package sala.mirror.transfer;

import sala.blob.Blob;

/**
 * What one stream fetches of a file at a time, so that several fetch a large one together.
 *
 * @param place of the file in the snapshot's list
 * @param from the first byte
 * @param to the byte after the last
 */
record Piece(int place, Blob blob, long from, long to) {

    long length() {
        return to - from;
    }
}
