package sala.mirror.batch;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A statement without what differs between statements of one kind: where such a text or number stood, an empty one
 * stands. There are some dozens of shapes, however many statements.
 */
final class Shape {

    /** Held, since finding the provider costs more than writing a small object. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final JsonString NO_TEXT = JSON.createValue("");
    private static final JsonNumber NO_NUMBER = JSON.createValue(BigDecimal.ZERO);

    private Shape() {}

    /** What stands in the places that a shape leaves open. */
    interface Filling {
        String text(String path, @Nullable String actual);

        BigDecimal number(String path, @Nullable BigDecimal actual);
    }

    static JsonObject of(JsonObject body) {
        return (JsonObject) of("", body);
    }

    private static JsonValue of(String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder shape = JSON.createObjectBuilder();
            object.forEach((key, each) -> shape.add(key, of(path + "/" + key, each)));
            return shape.build();
        }
        if (value instanceof JsonArray array && isOpen(path)) {
            JsonArrayBuilder shape = JSON.createArrayBuilder();
            array.forEach(each -> shape.add(of(path + "/", each)));
            return shape.build();
        }
        if (isOpen(path)) {
            return value instanceof JsonString ? NO_TEXT : value instanceof JsonNumber ? NO_NUMBER : value;
        }
        return value;
    }

    /** @param actual what is being told; null when it is being heard */
    static JsonObject fill(JsonObject shape, @Nullable JsonObject actual, Filling filling) {
        return (JsonObject) fill("", shape, actual, filling);
    }

    private static JsonValue fill(String path, JsonValue shape, @Nullable JsonValue actual, Filling filling) {
        if (shape instanceof JsonObject object) {
            JsonObjectBuilder filled = JSON.createObjectBuilder();
            object.forEach((key, each) -> filled.add(
                    key,
                    fill(path + "/" + key, each, actual == null ? null : ((JsonObject) actual).get(key), filling)));
            return filled.build();
        }
        if (shape instanceof JsonArray array && isOpen(path)) {
            JsonArrayBuilder filled = JSON.createArrayBuilder();
            for (int i = 0; i < array.size(); i++) {
                filled.add(
                        fill(path + "/", array.get(i), actual == null ? null : ((JsonArray) actual).get(i), filling));
            }
            return filled.build();
        }
        if (isOpen(path) && shape instanceof JsonString) {
            return JSON.createValue(filling.text(path, actual == null ? null : ((JsonString) actual).getString()));
        }
        if (isOpen(path) && shape instanceof JsonNumber) {
            return JSON.createValue(
                    filling.number(path, actual == null ? null : ((JsonNumber) actual).bigDecimalValue()));
        }
        return shape;
    }

    /** Whether statements of one kind differ here. Part of version 1 of the batches. */
    private static boolean isOpen(String path) {
        return path.equals("/id")
                || path.equals("/timestamp")
                || path.equals("/actor/account/name")
                || path.equals("/object/id")
                || path.startsWith("/object/definition/name/")
                || path.startsWith("/result/")
                || path.startsWith("/context/registration")
                || path.startsWith("/context/extensions/");
    }
}
