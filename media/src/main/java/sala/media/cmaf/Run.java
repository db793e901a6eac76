package sala.media.cmaf;

import java.util.Iterator;
import java.util.stream.IntStream;

/** A track fragment run (ISO/IEC 14496-12, 8.8.8): samples one behind the other. */
final class Run implements Iterable<Run.Sample> {

    private static final int DATA_OFFSET = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int DURATION = 0x100;
    private static final int SIZE = 0x200;
    private static final int FLAGS = 0x400;
    private static final int COMPOSITION = 0x800;

    private final Box box;
    private final Usual usual;

    Run(Box box, Usual usual) {
        this.box = box;
        this.usual = usual;
    }

    int count() {
        return box.number(4);
    }

    /** Where the first sample is, from the start of the fragment. */
    int data() {
        return has(DATA_OFFSET) ? box.number(8) : 0;
    }

    @Override
    public Iterator<Sample> iterator() {
        return IntStream.range(0, count()).mapToObj(this::sample).iterator();
    }

    private Sample sample(int number) {
        int entry = 8 + width(DATA_OFFSET) + width(FIRST_FLAGS);
        int at = entry + number * (width(DURATION) + width(SIZE) + width(FLAGS) + width(COMPOSITION));
        int size = at + width(DURATION);
        int flags = size + width(SIZE);
        int composition = flags + width(FLAGS);
        return new Sample(
                has(DURATION) ? box.number(at) : usual.duration,
                has(SIZE) ? box.number(size) : usual.bytes,
                number == 0 && has(FIRST_FLAGS) ? box.number(entry - 4) : has(FLAGS) ? box.number(flags) : usual.flags,
                has(COMPOSITION) ? box.number(composition) : 0);
    }

    private boolean has(int flag) {
        return (box.number(0) & flag) != 0;
    }

    private int width(int flag) {
        return has(flag) ? Integer.BYTES : 0;
    }

    /** @param offset from when it is decoded to when it is shown */
    record Sample(int duration, int bytes, int flags, int offset) {}

    /** What holds for the samples of which a run says nothing. */
    record Usual(int duration, int bytes, int flags) {

        /** Of a whole track: {@code trex} (8.8.3). */
        static Usual of(Box extends_) {
            return new Usual(extends_.number(12), extends_.number(16), extends_.number(20));
        }

        /** Of a fragment: {@code tfhd} (8.8.7). */
        Usual within(Box header) {
            int at = 8 + (isSaid(header, 0x1) ? 8 : 0) + (isSaid(header, 0x2) ? 4 : 0);
            int bytesAt = at + (isSaid(header, 0x8) ? 4 : 0);
            int flagsAt = bytesAt + (isSaid(header, 0x10) ? 4 : 0);
            return new Usual(
                    isSaid(header, 0x8) ? header.number(at) : duration,
                    isSaid(header, 0x10) ? header.number(bytesAt) : bytes,
                    isSaid(header, 0x20) ? header.number(flagsAt) : flags);
        }

        private static boolean isSaid(Box header, int flag) {
            return (header.number(0) & flag) != 0;
        }
    }
}
