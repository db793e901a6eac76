package sala.media.hls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the segments of a rendition lie in its file: after the header one behind the other, without gaps.
 *
 * @param header length in bytes of what a player needs before any segment
 */
public record Segments(long header, List<Segment> list) {

    public Segments {
        list = List.copyOf(list);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("a rendition without segments");
        }
    }

    public double seconds() {
        return list.stream().mapToDouble(Segment::seconds).sum();
    }

    /** The length of the file. */
    public long bytes() {
        return header + list.stream().mapToLong(Segment::bytes).sum();
    }

    /** Bits a second over the whole. */
    public int averageBits() {
        return bits(bytes(), seconds());
    }

    /**
     * Bits a second in the worst segment: what a line must carry so that playing never stops. The last segment counts
     * only when it is the only one, since a short rest of it would look like a peak.
     */
    public int peakBits() {
        return list.subList(0, Math.max(1, list.size() - 1)).stream()
                .mapToInt(segment -> bits(segment.bytes(), segment.seconds()))
                .max()
                .orElseThrow();
    }

    /** As kept in the database: {@code 804 6.000:21034 6.000:19876 …}. */
    public String asText() {
        StringBuilder text = new StringBuilder(Long.toString(header));
        for (Segment segment : list) {
            text.append(String.format(Locale.ROOT, " %.6f:%d", segment.seconds(), segment.bytes()));
        }
        return text.toString();
    }

    /** Reads what {@link #asText} wrote. */
    public static Segments fromText(String text) {
        String[] words = text.split(" ");
        List<Segment> list = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            list.add(new Segment(
                    Double.parseDouble(words[i].substring(0, colon)), Long.parseLong(words[i].substring(colon + 1))));
        }
        return new Segments(Long.parseLong(words[0]), list);
    }

    private static int bits(long bytes, double seconds) {
        return (int) Math.ceil(bytes * 8 / Math.max(seconds, 0.001));
    }
}
