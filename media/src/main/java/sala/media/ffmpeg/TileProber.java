package sala.media.ffmpeg;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import sala.media.form.FileForm;
import sala.media.making.Work;

/** Asks ffprobe whether a picture is stored in tiles. */
final class TileProber {

    private static final String WANTED =
            "stream_group=type:stream_group_disposition=default:stream_group_component:stream_group_piece";

    private final Programs programs;

    TileProber(Programs programs) {
        this.programs = programs;
    }

    /** Empty for a whole picture, and for one that cannot be read: whoever decodes it says why. */
    Optional<PictureTiles> tiles(Work picture, String reader) {
        if (picture.form() != FileForm.HEIC && picture.form() != FileForm.AVIF) {
            return Optional.empty();
        }
        StringBuilder answer = new StringBuilder();
        Ended ended =
                programs.run(Task.brief(words(picture, reader), picture.into()), Listener.reading(answer::append));
        return ended.isClean() ? PictureTiles.of(groups(answer.toString()), ended.errors()) : Optional.empty();
    }

    /** How the picture is turned is among what is said to people, not in the answer. */
    private static List<String> words(Work picture, String reader) {
        return List.of(
                "ffprobe",
                "-v",
                "info",
                "-hide_banner",
                "-protocol_whitelist",
                "file",
                "-f",
                reader,
                "-show_entries",
                WANTED,
                "-print_format",
                "json=c=1",
                "-i",
                picture.file().toString());
    }

    private static List<JsonObject> groups(String answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            JsonObject told = reader.readObject();
            return told.containsKey("stream_groups")
                    ? told.getJsonArray("stream_groups").getValuesAs(JsonObject.class)
                    : List.of();
        } catch (JsonException e) {
            return List.of();
        }
    }
}
