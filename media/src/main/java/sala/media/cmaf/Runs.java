package sala.media.cmaf;

/** Numbers of which many neighbours are the same, as pairs of how often and what. */
final class Runs {

    private final Table table = new Table();
    private int value;
    private int count;
    private boolean below;
    private boolean various;

    void add(int next) {
        below |= next < 0;
        various |= next != 0;
        if (count > 0 && next != value) {
            finish();
        }
        value = next;
        count++;
    }

    /** The last one lasts so much longer. */
    void stretchLast(long more) {
        int last = Math.toIntExact(Math.max(0, value + more));
        count--;
        finish();
        value = last;
        count = 1;
    }

    private void finish() {
        if (count > 0) {
            table.add(count, value);
        }
        count = 0;
    }

    boolean isBelowZero() {
        return below;
    }

    boolean isAllZero() {
        return !various;
    }

    /** The finished table, with the number of its entries before it. */
    byte[][] finished() {
        finish();
        return new byte[][] {BoxBytes.numbers(table.entries(2)), table.bytes()};
    }
}
