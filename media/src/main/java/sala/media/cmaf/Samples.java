package sala.media.cmaf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All samples of a rendition as the tables of a plain file list them (ISO/IEC 14496-12, 8.6 and 8.7). */
final class Samples {

    private static final int NO_KEY = 0x10000;

    private final Run.Usual usual;
    private final Runs durations = new Runs();
    private final Runs offsets = new Runs();
    private final Table sizes = new Table();
    private final Table keys = new Table();
    private final List<Chunk> chunks = new ArrayList<>();
    private int count;
    private long time;

    /** @param usual what holds for samples of which nothing else is said */
    Samples(Run.Usual usual) {
        this.usual = usual;
    }

    /** Takes what a fragment lists. */
    void add(Box fragment, long at) throws IOException {
        Box part = fragment.child("traf").orElseThrow(() -> new IOException("a fragment without samples"));
        begin(Fragments.decodeTimeOf(fragment));
        Run.Usual here = usual.within(part.child("tfhd").orElseThrow(() -> new IOException("no tfhd")));
        for (Box box : part.children()) {
            if (box.type().equals("trun")) {
                add(new Run(box, here), at);
            }
        }
    }

    /** Fragments follow one another without gaps or overlaps: the sample before lasts until the next begins. */
    private void begin(long fragment) {
        if (count > 0 && fragment != time) {
            durations.stretchLast(fragment - time);
        }
        time = fragment;
    }

    private void add(Run run, long fragmentAt) {
        long begun = time;
        long bytes = 0;
        for (Run.Sample sample : run) {
            count++;
            durations.add(sample.duration());
            offsets.add(sample.offset());
            sizes.add(sample.bytes());
            if ((sample.flags() & NO_KEY) == 0) {
                keys.add(count);
            }
            time += sample.duration();
            bytes += sample.bytes();
        }
        chunks.add(new Chunk(fragmentAt + run.data(), bytes, run.count(), begun));
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** How long all of them last, in units of the track. */
    long time() {
        return time;
    }

    /**
     * {@code stts}, {@code ctts} where the order of decoding is another, {@code stss} where not all are keys,
     * {@code stsz}.
     */
    List<byte[]> boxes() {
        List<byte[]> boxes = new ArrayList<>();
        byte[][] lasting = durations.finished();
        boxes.add(BoxBytes.box("stts", BoxBytes.numbers(0), lasting[0], lasting[1]));
        if (!offsets.isAllZero()) {
            byte[][] shown = offsets.finished();
            boxes.add(BoxBytes.box("ctts", BoxBytes.numbers(offsets.isBelowZero() ? 1 << 24 : 0), shown[0], shown[1]));
        }
        if (keys.entries(1) < count) {
            boxes.add(BoxBytes.box("stss", BoxBytes.numbers(0, keys.entries(1)), keys.bytes()));
        }
        boxes.add(BoxBytes.box("stsz", BoxBytes.numbers(0, 0, count), sizes.bytes()));
        return boxes;
    }

    /**
     * Samples that lie together.
     *
     * @param at where in the rendition
     * @param begins when the first of them is decoded, in units of the track
     */
    record Chunk(long at, long bytes, int samples, long begins) {}
}
