package sala.mirror.transfer;

/**
 * How many streams fetch at once. One alone does not fill a line that loses packets; more than are needed crowd out the
 * pupils. So one more is tried as long as that brings a tenth more, and given up again where it does not.
 */
final class Width {

    static final int FIRST = 2;
    private static final int MOST = 4;
    private static final double WORTH = 1.1;

    private int streams = FIRST;
    private double before;
    private boolean settled;

    int streams() {
        return streams;
    }

    /**
     * Decides anew.
     *
     * @param rate bytes a second, since this was last asked
     */
    void learn(double rate) {
        if (settled) {
            return;
        }
        if (before > 0 && rate < before * WORTH) {
            streams = Math.max(FIRST, streams - 1);
            settled = true;
        } else if (streams < MOST) {
            streams++;
        } else {
            settled = true;
        }
        before = rate;
    }
}
