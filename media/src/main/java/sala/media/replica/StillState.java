package sala.media.replica;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import sala.media.item.StoredStill;

/** A still as it travels to a school. */
final class StillState {

    private StillState() {}

    static JsonObject write(StoredStill still) {
        return Json.createObjectBuilder()
                .add("blob", MediaState.write(still.blob()))
                .add("atMillis", still.at().toMillis())
                .add("everyMillis", still.every().toMillis())
                .add("width", still.width())
                .add("height", still.height())
                .build();
    }

    /** Those of an item; none in what a district of an older version sent. */
    static List<StoredStill> readAll(JsonObject item) {
        return item.containsKey("stills")
                ? item.getJsonArray("stills").getValuesAs(JsonObject.class).stream()
                        .map(StillState::read)
                        .toList()
                : List.of();
    }

    private static StoredStill read(JsonObject json) {
        return new StoredStill(
                MediaState.read(json.getJsonObject("blob")),
                Duration.ofMillis(json.getJsonNumber("atMillis").longValue()),
                Duration.ofMillis(json.getJsonNumber("everyMillis").longValue()),
                json.getInt("width"),
                json.getInt("height"));
    }
}
