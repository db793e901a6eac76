package sala.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import sala.media.transcode.Cancelled;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** What the programs' ends and complaints mean for the person who waits. */
final class Verdicts {

    /** Beginnings of formats that only point at other files. */
    private static final List<String> PLAYLISTS = List.of("#extm3u", "ffconcat", "[playlist]");

    /** The first box of MP4 and QuickTime, behind its length. */
    private static final Pattern MP4 = Pattern.compile("^....(ftyp|moov|mdat|wide|free|skip)", Pattern.DOTALL);

    private static final Map<String, Reason> COMPLAINTS = Map.of(
            "moov atom not found", Reason.TRUNCATED,
            "max_streams", Reason.TOO_MANY_STREAMS,
            "Picture size", Reason.TOO_LARGE_PICTURE,
            "exceeds specified max pixel count", Reason.TOO_LARGE_PICTURE,
            "Decoder (codec", Reason.CODEC,
            "ncrypted", Reason.ENCRYPTED);

    private Verdicts() {}

    /** The file could not be opened at all. */
    static Unplayable onUnopened(Path file, Ended ended) {
        String head = head(file);
        if (PLAYLISTS.stream().anyMatch(head.stripLeading()::startsWith) || head.contains("<mpd")) {
            return new Unplayable(Reason.PLAYLIST, ended.summary());
        }
        Reason reason = known(ended, Reason.NOT_MEDIA);
        // ffprobe tries a file as what its name says, and then misses what a page of text never had
        boolean neverWas = reason == Reason.TRUNCATED && !MP4.matcher(head).find();
        return new Unplayable(neverWas ? Reason.NOT_MEDIA : reason, ended.summary());
    }

    /** The program that made the renditions did not end well. */
    static RuntimeException onFailure(Ended ended) {
        return switch (ended.ending()) {
            case CANCELLED -> new Cancelled();
            case TOOK_TOO_LONG -> new Unplayable(Reason.TOO_SLOW, ended.summary());
            case STALLED -> new TranscoderUnavailable(Problem.BROKE, ended.summary());
            case BY_ITSELF -> onExit(ended);
        };
    }

    private static RuntimeException onExit(Ended ended) {
        if (ended.complainsOf("No space left on device")) {
            return new TranscoderUnavailable(Problem.NO_SPACE, ended.summary());
        }
        if (ended.exit() == 126 || ended.exit() == 127) {
            return new TranscoderUnavailable(Problem.PROGRAM_MISSING, ended.summary());
        }
        // 137 is a kill from outside: the machine ran out of memory, or somebody tidied up
        if (ended.exit() == 137 || ended.exit() == 143) {
            return new TranscoderUnavailable(Problem.BROKE, ended.summary());
        }
        return new Unplayable(known(ended, Reason.DAMAGED), ended.summary());
    }

    private static Reason known(Ended ended, Reason otherwise) {
        return COMPLAINTS.entrySet().stream()
                .filter(complaint -> ended.complainsOf(complaint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
