package sala.launcher.bench.line;

/**
 * What passed over the line while something was done.
 *
 * @param down bytes from the district, with the headers of their packets, also of those that were lost
 * @param up bytes from the school, likewise
 * @param files bytes of the files that the school has got: pictures travel smaller than they were sent in
 */
record Crossing(long down, long up, long files, double seconds) {

    private static final double NANOS = 1e9;

    static Crossing of(Server school, Runnable work) {
        long files = school.stored();
        long down = Place.DISTRICT.sent();
        long up = Place.SCHOOL.sent();
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Crossing(Place.DISTRICT.sent() - down, Place.SCHOOL.sent() - up, school.stored() - files, seconds);
    }

    /** Whether no file came. */
    boolean isNothing() {
        return files == 0;
    }

    long bytes() {
        return down + up;
    }
}
