package sala.mirror.transfer;

/** Looks every few seconds at how much comes, and says how many streams are worth it. For one thread. */
final class Pace {

    /** Long enough for several rounds of a satellite's line. */
    private static final long LOOK_NANOS = 6_000_000_000L;

    private final Width width = new Width();
    private long lookedAt = System.nanoTime();
    private long cameThen;

    /** @param came bytes, so far */
    int streams(long came) {
        long passed = System.nanoTime() - lookedAt;
        if (passed >= LOOK_NANOS) {
            width.learn((came - cameThen) * 1e9 / passed);
            lookedAt += passed;
            cameThen = came;
        }
        return width.streams();
    }
}
