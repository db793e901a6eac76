package sala.media.look;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look as text: kept with the item and with work in progress. */
public final class LookText {

    private LookText() {}

    public static String write(Look look) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("profile", look.profile().name());
        Seen seen = look.seen();
        if (seen != null) {
            json.add("seen", write(seen));
        }
        Heard heard = look.heard();
        if (heard != null) {
            json.add(
                    "heard",
                    Json.createObjectBuilder()
                            .add("loudness", heard.loudness())
                            .add("silenceMillis", heard.silence().toMillis())
                            .add("peaks", heard.peaks().text()));
        }
        return json.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Look read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Look(
                    LessonProfile.valueOf(json.getString("profile")),
                    json.containsKey("seen") ? seen(json.getJsonObject("seen")) : null,
                    json.containsKey("heard") ? heard(json.getJsonObject("heard")) : null);
        }
    }

    private static JsonObjectBuilder write(Seen seen) {
        JsonArrayBuilder motion = Json.createArrayBuilder();
        seen.motion().bits().forEach(motion::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("motion", motion)
                .add("frames", seen.rate().frames())
                .add("seconds", seen.rate().seconds())
                .add("steady", seen.steady())
                .add("scan", seen.scan().name());
        Crop crop = seen.crop();
        if (crop != null) {
            json.add(
                    "crop",
                    Json.createArrayBuilder()
                            .add(crop.width())
                            .add(crop.height())
                            .add(crop.x())
                            .add(crop.y()));
        }
        return json;
    }

    private static Seen seen(JsonObject json) {
        return new Seen(
                new Motion(numbers(json, "motion")),
                json.containsKey("crop") ? crop(numbers(json, "crop")) : null,
                new FrameRate(json.getInt("frames"), json.getInt("seconds")),
                json.getBoolean("steady"),
                Scan.valueOf(json.getString("scan")));
    }

    private static @Nullable Crop crop(List<Integer> edges) {
        return new Crop(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }

    private static Heard heard(JsonObject json) {
        return new Heard(
                json.getJsonNumber("loudness").doubleValue(),
                Duration.ofMillis(json.getJsonNumber("silenceMillis").longValue()),
                new Peaks(json.getString("peaks", "")));
    }

    private static List<Integer> numbers(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .toList();
    }
}
