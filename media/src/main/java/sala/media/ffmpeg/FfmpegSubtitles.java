package sala.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import sala.disk.Workbench;
import sala.media.subtitle.Cues;
import sala.media.subtitle.SubtitleReader;
import sala.media.subtitle.SubtitleUnreadable;
import sala.media.subtitle.Vtt;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/** Lets ffmpeg write as WebVTT what it understands, each file in a folder that is gone afterwards. */
final class FfmpegSubtitles implements SubtitleReader {

    /** A lesson of eight hours has less than a megabyte of words. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Programs programs;
    private final Workbench work;

    /** @param work where folders for single files may be made */
    FfmpegSubtitles(Programs programs, Path work) {
        this.programs = programs;
        this.work = new Workbench(work);
    }

    @Override
    public Cues read(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            throw new SubtitleUnreadable();
        }
        try {
            return work.with("subtitle-" + UUID.randomUUID(), folder -> read(text, folder));
        } catch (UncheckedIOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private Cues read(String text, Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("words"), text.replace("\r\n", "\n").replace('\r', '\n'));
        List<String> words = Words.ffmpeg()
                .add("-protocol_whitelist", "file", "-format_whitelist", "srt,ass,webvtt")
                .add("-f", format(text), "-i", file.toString(), "-map", "0:s:0")
                .anonymous()
                .add("-c:s", "webvtt", "-f", "webvtt", "words.vtt")
                .list();
        Ended ended = programs.run(Task.brief(words, folder), Listener.reading(line -> {}));
        Path written = folder.resolve("words.vtt");
        if (!ended.isClean() || !Files.isRegularFile(written)) {
            throw new SubtitleUnreadable();
        }
        Cues cues = Vtt.read(Files.readString(written));
        if (cues.list().isEmpty()) {
            throw new SubtitleUnreadable();
        }
        return cues;
    }

    /** What a file is is said by how it begins, not by its name. */
    private static String format(String text) {
        String begin = text.stripLeading();
        begin = begin.substring(0, Math.min(40, begin.length())).toUpperCase(Locale.ROOT);
        return begin.startsWith("WEBVTT") ? "webvtt" : begin.startsWith("[SCRIPT INFO]") ? "ass" : "srt";
    }
}
