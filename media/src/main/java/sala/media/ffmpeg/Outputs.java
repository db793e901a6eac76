package sala.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sala.media.hls.Segments;

/** The files of a rendition in a folder of work. */
final class Outputs {

    private Outputs() {}

    /** The rendition itself. */
    static String file(String rendition) {
        return rendition + ".mp4";
    }

    /** The playlist that ffmpeg writes beside it. */
    static String playlist(String rendition) {
        return rendition + ".m3u8";
    }

    /** Where its segments lie, once it is complete. */
    static String segments(String rendition) {
        return rendition + ".segments";
    }

    /**
     * One file with byte ranges. B-frames would shift the picture against the sound by as much as 0.4 s, unless their
     * offsets may be negative; the edit list that ffmpeg adds would shift it again in players that honour it.
     */
    static void addTo(Words words, String rendition, double segmentSeconds) {
        words.anonymous().add("-f", "hls", "-hls_playlist_type", "vod");
        words.add("-hls_time", Words.number(segmentSeconds - 0.01));
        words.add("-hls_segment_type", "fmp4", "-hls_flags", "single_file");
        words.add("-hls_segment_options", "movflags=+negative_cts_offsets:use_editlist=0");
        words.add("-hls_segment_filename", file(rendition), playlist(rendition));
    }

    /** Keeps where the segments lie, in our own words, for whoever goes on with the work. */
    static void write(Segments segments, String rendition, Path folder) throws IOException {
        Files.writeString(folder.resolve(segments(rendition)), segments.asText());
    }

    static Segments read(String rendition, Path folder) throws IOException {
        return Segments.fromText(Files.readString(folder.resolve(segments(rendition))));
    }
}
