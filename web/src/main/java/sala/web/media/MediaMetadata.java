package sala.web.media;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.description.Card;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.MediaDetails;
import sala.media.description.Placement;
import sala.media.description.Rights;
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
        return read(parse(text), label);
    }

    /** @param label gives the title where none is said */
    static MediaDetails read(JsonObject json, FileLabel label) {
        return new MediaMetadata(json).details(label);
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
                        choice("source", Wording.sources()).orElse(usual.source()),
                        choice("endUser", Wording.endUsers()).orElse(usual.endUser())),
                card());
    }

    private Card card() {
        return new Card(
                new Placement(
                        number("term"), number("unit"), string("unitTitle").orElse(""), number("period")),
                new Rights(string("creator").orElse(""), string("rightsHolder").orElse("")),
                new Keywords(texts("keywords")),
                texts("indicators").stream().map(IndicatorCode::of).toList());
    }

    private @Nullable Integer number(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new Invalid(name, "field.number");
    }

    /** Texts; those of answers, which are objects with a code, are taken too. */
    private List<String> texts(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw new Invalid(name, "field.unreadable");
        }
        return array.stream().map(each -> text(name, each)).toList();
    }

    private static String text(String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonObject object && object.containsKey("code")) {
            return object.getString("code");
        }
        throw new Invalid(name, "field.unreadable");
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

    /** Nothing for a blank text. */
    static JsonObject parse(String text) {
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
