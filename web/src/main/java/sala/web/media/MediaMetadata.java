package sala.web.media;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sala.fault.Invalid;
import sala.media.description.MediaDetails;
import sala.media.item.FileLabel;
import sala.school.Grade;
import sala.web.text.Wording;

/** What programs say about an item, as JSON; everything but the words themselves has a default. */
final class MediaMetadata {

    private final JsonObject json;

    private MediaMetadata(JsonObject json) {
        this.json = json;
    }

    /**
     * @param text empty for nothing
     * @param label gives the title where none is said
     * @throws Invalid when it is no JSON object, or has a value that is not offered
     */
    static MediaDetails read(String text, FileLabel label) {
        return new MediaMetadata(parse(text)).details(label);
    }

    private MediaDetails details(FileLabel label) {
        MediaDetails.Terms usual = MediaDetails.Terms.UNKNOWN;
        return new MediaDetails(
                string("title").orElse(label.asTitle()),
                string("description").orElse(""),
                choice("subject", Wording.subjects()).orElse(null),
                grades(),
                new MediaDetails.Terms(
                        string("language").orElse(usual.language()),
                        choice("licence", Wording.licences()).orElse(usual.licence()),
                        choice("source", Wording.sources()).orElse(usual.source())));
    }

    private Set<Grade> grades() {
        JsonValue value = json.getOrDefault("grades", JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw new Invalid(List.of(Wording.grades().flaw("grades")));
        }
        return array.stream()
                .map(each -> each instanceof JsonString name ? name.getString() : "")
                .map(name -> known("grades", Wording.grades(), name))
                .collect(Collectors.toSet());
    }

    private Optional<String> string(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString().strip())
                .filter(value -> !value.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> choice(String name, Wording<E> wording) {
        return string(name).map(value -> known(name, wording, value));
    }

    private static <E extends Enum<E>> E known(String name, Wording<E> wording, String value) {
        return wording.read(value).orElseThrow(() -> new Invalid(List.of(wording.flaw(name))));
    }

    private static JsonObject parse(String text) {
        if (text.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Invalid("metadata", "request.malformed-json");
        }
    }
}
