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
import java.util.Optional;
import java.util.Set;
import sala.disk.Folders;
import sala.media.subtitle.Cues;
import sala.media.subtitle.EmbeddedReader;
import sala.media.subtitle.Vtt;
import sala.media.transcode.TranscoderUnavailable;
import sala.media.transcode.TranscoderUnavailable.Problem;

/** Lets ffmpeg write the words within a recording as WebVTT. What is drawn, it cannot read. */
final class FfmpegEmbedded implements EmbeddedReader {

    private static final Set<String> WRITTEN = Set.of("mov_text", "subrip", "srt", "ass", "ssa", "webvtt", "text");
    private static final int MOST = 8;

    private final Programs programs;
    private final Path work;

    /** @param work where folders for single files may be made */
    FfmpegEmbedded(Programs programs, Path work) {
        this.programs = programs;
        this.work = work;
    }

    @Override
    public List<Embedded> read(Path recording) {
        List<JsonObject> streams = streams(recording);
        if (streams.isEmpty()) {
            return List.of();
        }
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(work), "embedded");
            try {
                return read(recording, streams, folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new TranscoderUnavailable(Problem.BROKE, new UncheckedIOException(e));
        }
    }

    private List<JsonObject> streams(Path recording) {
        List<String> arguments = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        arguments.addAll(Fence.inputOptions());
        arguments.addAll(List.of("-select_streams", "s", "-print_format", "json", "-show_entries"));
        arguments.addAll(List.of("stream=index,codec_name:stream_tags=language", "-i", recording.toString()));
        StringBuilder answer = new StringBuilder();
        Ended ended = programs.run(Task.brief(arguments, programs.folder()), Listener.reading(answer::append));
        if (!ended.isClean()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.toString()))) {
            return Optional.ofNullable(reader.readObject().getJsonArray("streams"))
                    .map(all -> all.getValuesAs(JsonObject.class))
                    .orElse(List.of())
                    .stream()
                    .filter(stream -> WRITTEN.contains(stream.getString("codec_name", "")))
                    .limit(MOST)
                    .toList();
        } catch (JsonException e) {
            throw new TranscoderUnavailable(Problem.BROKE, e);
        }
    }

    /** One run for all of them: the file may be long, and is read once. */
    private List<Embedded> read(Path recording, List<JsonObject> streams, Path folder) throws IOException {
        Words words = Words.ffmpeg().input(recording);
        for (JsonObject stream : streams) {
            words.add("-map", "0:" + stream.getInt("index"), "-c:s", "webvtt");
            words.anonymous().add("-f", "webvtt", file(stream));
        }
        Ended ended = programs.run(Task.brief(words.list(), folder), Listener.reading(line -> {}));
        List<Embedded> found = new ArrayList<>();
        for (JsonObject stream : streams) {
            Path written = folder.resolve(file(stream));
            if (ended.isClean() && Files.isRegularFile(written)) {
                Cues cues = Vtt.read(Files.readString(written));
                if (!cues.list().isEmpty()) {
                    found.add(new Embedded(language(stream), cues));
                }
            }
        }
        return found;
    }

    private static String file(JsonObject stream) {
        return "words" + stream.getInt("index") + ".vtt";
    }

    private static String language(JsonObject stream) {
        JsonObject tags = stream.getJsonObject("tags");
        return tags == null ? "" : tags.getString("language", "");
    }
}
