package sala.usage;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reports count of a statement, as far as it says so. Statements come from other programs too: whatever is missing
 * or of an unexpected form is null, never an error.
 */
final class Facts {

    private final JsonObject body;

    Facts(JsonObject body) {
        this.body = body;
    }

    /** The name of the actor's account, else another of its identifiers. */
    @Nullable
    String person() {
        return Stream.of(
                        text("actor", "account", "name"),
                        text("actor", "mbox"),
                        text("actor", "openid"),
                        text("actor", "mbox_sha1sum"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    String verb() {
        return text("verb", "id").orElse("");
    }

    String object() {
        return text("object", "id").orElse("");
    }

    String response() {
        return text("result", "response").orElse("");
    }

    @Nullable
    String kind() {
        return text("object", "definition", "type").flatMap(Kind::word).orElse(null);
    }

    @Nullable
    String registration() {
        return text("context", "registration").orElse(null);
    }

    @Nullable
    String extension(String iri) {
        return text("context", "extensions", iri).orElse(null);
    }

    /** Without those ISO 8601 durations that have no fixed length, such as a month. */
    @Nullable
    Double seconds() {
        return text("result", "duration").flatMap(Facts::duration).orElse(null);
    }

    @Nullable
    Double score(String part) {
        return value("result", "score", part)
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).doubleValue())
                .orElse(null);
    }

    boolean succeeded() {
        return value("result", "success").filter(JsonValue.TRUE::equals).isPresent();
    }

    private static Optional<Double> duration(String iso) {
        try {
            return Optional.of(Duration.parse(iso).toMillis() / 1000.0);
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String... path) {
        return value(path).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString());
    }

    private Optional<JsonValue> value(String... path) {
        JsonValue here = body;
        for (String step : path) {
            if (!(here instanceof JsonObject object) || !object.containsKey(step)) {
                return Optional.empty();
            }
            here = object.get(step);
        }
        return Optional.of(here);
    }
}
