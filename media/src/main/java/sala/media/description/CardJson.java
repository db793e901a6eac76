package sala.media.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Card} as JSON, as it travels to schools and stands in the history. */
final class CardJson {

    private CardJson() {}

    static JsonObject write(Card card) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("unitTitle", card.placement().unitTitle())
                .add("creator", card.rights().creator())
                .add("rightsHolder", card.rights().holder())
                .add("keywords", texts(card.keywords().words()))
                .add(
                        "indicators",
                        texts(card.indicators().stream()
                                .map(IndicatorCode::text)
                                .toList()));
        number(json, "term", card.placement().term());
        number(json, "unit", card.placement().unit());
        number(json, "period", card.placement().period());
        return json.build();
    }

    static Card read(JsonObject json) {
        return new Card(
                new Placement(
                        number(json, "term"),
                        number(json, "unit"),
                        json.getString("unitTitle"),
                        number(json, "period")),
                new Rights(json.getString("creator"), json.getString("rightsHolder")),
                new Keywords(texts(json, "keywords")),
                texts(json, "indicators").stream().map(IndicatorCode::of).toList());
    }

    private static JsonArray texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static void number(JsonObjectBuilder json, String name, @Nullable Integer number) {
        if (number != null) {
            json.add(name, number);
        }
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }
}
