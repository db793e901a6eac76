package sala.mirror.stream;

/**
 * The head of what comes of one range; so many bytes of the file follow it.
 *
 * @param place of the file in the snapshot's list
 * @param from the first byte that follows
 * @param length how many follow; 0 unless {@code state} is {@link State#HERE}
 */
public record Frame(int place, long from, int length, State state) {

    /** What the district has of a file. The order is that of the numbers on the wire. */
    public enum State {
        /** The last frame: nothing was cut off. */
        END,
        HERE,
        /** The district has lost it. */
        GONE,
        /** What the district has is not what its own list names. */
        DAMAGED
    }

    static final Frame LAST = new Frame(0, 0, 0, State.END);

    public static Frame here(int place, long from, int length) {
        return new Frame(place, from, length, State.HERE);
    }

    public static Frame gone(int place) {
        return new Frame(place, 0, 0, State.GONE);
    }

    public static Frame damaged(int place) {
        return new Frame(place, 0, 0, State.DAMAGED);
    }
}
