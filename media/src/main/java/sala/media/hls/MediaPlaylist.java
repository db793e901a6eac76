package sala.media.hls;

import java.util.Locale;

/** The playlist of one rendition: every segment as a byte range of the one file. */
public final class MediaPlaylist {

    private MediaPlaylist() {}

    /** @param file the address of the rendition's file, as a player must ask for it */
    public static String of(Segments segments, String file) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-PLAYLIST-TYPE:VOD\n");
        text.append("#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-MEDIA-SEQUENCE:0\n");
        line(text, "#EXT-X-TARGETDURATION:%d", targetDuration(segments));
        line(text, "#EXT-X-MAP:URI=\"%s\",BYTERANGE=\"%d@0\"", file, segments.header());
        long at = segments.header();
        for (Segment segment : segments.list()) {
            line(text, "#EXTINF:%.6f,", segment.seconds());
            line(text, "#EXT-X-BYTERANGE:%d@%d", segment.bytes(), at);
            line(text, "%s", file);
            at += segment.bytes();
        }
        return text.append("#EXT-X-ENDLIST\n").toString();
    }

    /** RFC 8216, 4.3.3.1: no segment, rounded, is longer than this. */
    private static long targetDuration(Segments segments) {
        return segments.list().stream()
                .mapToLong(segment -> Math.round(segment.seconds()))
                .max()
                .orElse(1);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
