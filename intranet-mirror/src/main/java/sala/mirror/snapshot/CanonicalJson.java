package sala.mirror.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** JSON whose bytes depend on what it says alone: names in order, no spaces. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(JsonObject json) {
        return sorted(json).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue sorted(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> sorted(value.asJsonObject());
            case ARRAY -> sorted(value.asJsonArray());
            default -> value;
        };
    }

    private static JsonObject sorted(JsonObject object) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(object).forEach((name, value) -> json.add(name, sorted(value)));
        return json.build();
    }

    private static JsonArray sorted(JsonArray array) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        array.forEach(value -> json.add(sorted(value)));
        return json.build();
    }
}
