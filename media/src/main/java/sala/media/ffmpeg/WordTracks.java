package sala.media.ffmpeg;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/** Asks ffprobe which subtitles are within a recording. */
final class WordTracks {

    private static final Set<String> WRITTEN = Set.of("mov_text", "subrip", "srt", "ass", "ssa", "webvtt", "text");
    private static final Set<String> DRAWN = Set.of("dvb_subtitle", "dvd_subtitle", "hdmv_pgs_subtitle", "xsub");
    private static final String TELETEXT = "dvb_teletext";
    private static final int MOST = 8;

    private final Programs programs;

    WordTracks(Programs programs) {
        this.programs = programs;
    }

    /** The first few that mean something to us, in the order of the file. */
    List<WordTrack> of(Path recording) {
        List<String> arguments = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        arguments.addAll(Fence.inputOptions());
        arguments.addAll(List.of("-select_streams", "s", "-print_format", "json", "-show_entries"));
        arguments.addAll(List.of("stream=index,codec_name:stream_tags=language", "-i", recording.toString()));
        StringBuilder answer = new StringBuilder();
        Ended ended = programs.run(Task.brief(arguments, programs.folder()), Listener.reading(answer::append));
        return ended.isClean() ? read(answer.toString()) : List.of();
    }

    private static List<WordTrack> read(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return Optional.ofNullable(reader.readObject().getJsonArray("streams"))
                    .map(all -> all.getValuesAs(JsonObject.class))
                    .orElse(List.of())
                    .stream()
                    .flatMap(stream -> kind(stream.getString("codec_name", ""))
                            .map(kind -> new WordTrack(stream.getInt("index"), kind, tag(stream)))
                            .stream())
                    .limit(MOST)
                    .toList();
        } catch (JsonException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    private static Optional<WordTrack.Kind> kind(String codec) {
        if (WRITTEN.contains(codec)) {
            return Optional.of(WordTrack.Kind.WRITTEN);
        }
        if (DRAWN.contains(codec)) {
            return Optional.of(WordTrack.Kind.DRAWN);
        }
        return codec.equals(TELETEXT) ? Optional.of(WordTrack.Kind.TELETEXT) : Optional.empty();
    }

    /** Television names the languages of all its pages, the first of which is the one of the subtitles. */
    private static String tag(JsonObject stream) {
        JsonObject tags = stream.getJsonObject("tags");
        return tags == null ? "" : tags.getString("language", "").split(",", 2)[0];
    }
}
