package sala.mirror.stream;

/**
 * Bytes of a file of a snapshot.
 *
 * @param place of the file in the snapshot's list, from 0
 * @param from the first byte
 * @param to the byte after the last
 */
public record Range(int place, long from, long to) {

    public Range {
        if (place < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException(place + ": " + from + "-" + to);
        }
    }

    public long length() {
        return to - from;
    }

    /** No more of it than so many bytes, from its beginning. */
    public Range first(long most) {
        return new Range(place, from, from + Math.min(most, length()));
    }
}
