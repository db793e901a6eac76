package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.media.hls.Segment;
import sala.media.hls.Segments;

/** Reads the playlist that ffmpeg wrote beside a rendition: where the segments lie. */
final class WrittenPlaylist {

    private static final Pattern MAP = Pattern.compile("#EXT-X-MAP:.*BYTERANGE=\"(\\d+)@0\"");
    private static final Pattern LENGTH = Pattern.compile("#EXTINF:([0-9.]+),");
    private static final Pattern RANGE = Pattern.compile("#EXT-X-BYTERANGE:(\\d+)@(\\d+)");

    private WrittenPlaylist() {}

    /**
     * Empty when nothing was made.
     *
     * @throws IOException also when the playlist does not fit the file
     */
    static Optional<Segments> find(Path playlist, Path file) throws IOException {
        if (!Files.exists(playlist)) {
            return Optional.empty();
        }
        long header = 0;
        double seconds = 0;
        List<Segment> list = new ArrayList<>();
        for (String line : Files.readAllLines(playlist)) {
            Matcher map = MAP.matcher(line);
            Matcher length = LENGTH.matcher(line);
            Matcher range = RANGE.matcher(line);
            if (map.find()) {
                header = Long.parseLong(map.group(1));
            } else if (length.find()) {
                seconds = Double.parseDouble(length.group(1));
            } else if (range.find()) {
                list.add(new Segment(seconds, Long.parseLong(range.group(1))));
            }
        }
        return header == 0 || list.isEmpty() ? Optional.empty() : Optional.of(fitting(header, list, file));
    }

    private static Segments fitting(long header, List<Segment> list, Path file) throws IOException {
        Segments segments = new Segments(header, list);
        long size = Files.size(file);
        if (segments.bytes() > size) {
            throw new IOException(
                    file.getFileName() + " has " + size + " bytes, its segments want " + segments.bytes());
        }
        return segments;
    }
}
