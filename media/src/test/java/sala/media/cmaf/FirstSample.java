package sala.media.cmaf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * When the first picture or sound of a rendition is shown or heard, by the file's own words: ffprobe adds the largest
 * negative offset to all of them.
 */
public final class FirstSample {

    private FirstSample() {}

    /** In seconds. */
    public static double of(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        List<Box> boxes = Box.in(bytes, 0, bytes.limit());
        Box fragment = boxes.stream()
                .filter(box -> box.type().equals("moof"))
                .findFirst()
                .orElseThrow();
        long decoded = new Fragments(bytes).begins();
        long shown = decoded + offset(fragment.at("traf/trun").orElseThrow());
        return (double) shown / Header.of(file).timescale();
    }

    /** Of its first sample (ISO/IEC 14496-12, 8.8.8). */
    private static int offset(Box run) {
        int flags = run.number(0);
        if ((flags & 0x800) == 0) {
            return 0;
        }
        int at = 8;
        for (int optional : new int[] {0x1, 0x4, 0x100, 0x200, 0x400}) {
            at += (flags & optional) == 0 ? 0 : 4;
        }
        return run.number(at);
    }
}
