package sala.web.fleet;

/** How large a disk must be, in the sizes in which they are sold. */
public final class DiskSize {

    private static final long GIGABYTE = 1_000_000_000L;
    private static final int[] SOLD = {8, 16, 32, 64, 128, 256, 512, 1000, 2000, 4000};

    /** What the file system takes for itself. */
    private static final double BESIDE = 1.05;

    private DiskSize() {}

    /** In gigabytes; of more than the largest, what several must have together. */
    public static long gigabytes(long bytes) {
        double needed = bytes * BESIDE / GIGABYTE;
        for (int size : SOLD) {
            if (needed <= size) {
                return size;
            }
        }
        return (long) Math.ceil(needed);
    }
}
