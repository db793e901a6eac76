package sala.media.ffmpeg;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sala.media.look.Probed;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** Asks ffprobe what is in a file. */
final class Prober {

    /** Only these: tags hold what people typed, and may be as long as a book. */
    private static final String WANTED = "format=format_name,duration,bit_rate"
            + ":stream=index,codec_type,codec_name,codec_tag_string,width,height,sample_aspect_ratio,"
            + "avg_frame_rate,r_frame_rate,field_order,color_transfer,channels"
            + ":stream_disposition=attached_pic:stream_side_data=rotation";

    /** Said by the decoder, which then gives no size; the program ends well all the same. */
    private static final String TOO_MANY_PIXELS = "exceeds specified max pixel count";

    private final Programs programs;

    Prober(Programs programs) {
        this.programs = programs;
    }

    Probed probe(Path file) {
        if (length(file) == 0) {
            throw new Unplayable(Reason.EMPTY, "zero bytes");
        }
        StringBuilder answer = new StringBuilder();
        Ended ended = programs.run(Task.brief(arguments(file), programs.folder()), Listener.reading(answer::append));
        if (ended.ending() != Ended.Ending.BY_ITSELF || ended.exit() > 1) {
            throw unexpected(ended);
        }
        if (ended.exit() == 1) {
            throw Verdicts.onUnopened(file, ended);
        }
        if (ended.complainsOf(TOO_MANY_PIXELS)) {
            throw new Unplayable(Reason.TOO_LARGE_PICTURE, ended.summary());
        }
        if (CopyProtection.isOn(file)) {
            throw new Unplayable(Reason.ENCRYPTED, "copy protection of Windows Media");
        }
        Probed probed = new ProbeAnswer(parse(answer.toString())).probed();
        if (AnnouncedSize.isMissed(file)) {
            throw new Unplayable(Reason.TRUNCATED, "fewer bytes than announced");
        }
        return probed;
    }

    private static List<String> arguments(Path file) {
        List<String> arguments = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        arguments.addAll(Fence.inputOptions());
        arguments.addAll(List.of("-print_format", "json", "-show_entries", WANTED, "-i", file.toString()));
        return arguments;
    }

    /** A crash or an endless loop is the file's fault; that the program does not start is not. */
    private static RuntimeException unexpected(Ended ended) {
        if (ended.exit() == 126 || ended.exit() == 127) {
            return new TranscoderUnavailable(Problem.PROGRAM_MISSING, ended.summary());
        }
        return new Unplayable(Reason.DAMAGED, ended.summary());
    }

    private static JsonObject parse(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
