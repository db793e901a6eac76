package sala.mirror.offer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the district says of an offer.
 *
 * @param revision of which it speaks; 0 when it knows of none
 * @param received bytes of the file that are safe there; {@link #NOT_SAID} where that was not looked at
 * @param reason of an approver, or the code of a refusal
 * @param by who decided; null where nobody has
 */
record Word(
        UUID thing,
        long revision,
        Stage stage,
        long received,
        String reason,
        @Nullable UUID by,
        Offer.@Nullable Same same) {

    static final long NOT_SAID = -1;

    /** It has never heard of it. */
    static Word unknown(UUID thing) {
        return new Word(thing, 0, Stage.WAITING, 0, "", null, null);
    }

    /** It waits at the school until others have come. */
    static Word tooMany(UUID thing) {
        return new Word(thing, 0, Stage.WAITING, NOT_SAID, "offer.too-many", null, null);
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", thing.toString())
                .add("revision", revision)
                .add("stage", stage.name())
                .add("received", received)
                .add("reason", reason);
        if (by != null) {
            json.add("by", by.toString());
        }
        if (same != null) {
            json.add("same", same.thing().toString()).add("sameTitle", same.title());
        }
        return json.build();
    }

    static Word read(JsonObject json) {
        String by = json.getString("by", null);
        String same = json.getString("same", null);
        return new Word(
                UUID.fromString(json.getString("id")),
                json.getJsonNumber("revision").longValue(),
                Stage.valueOf(json.getString("stage")),
                json.getJsonNumber("received").longValue(),
                json.getString("reason", ""),
                by == null ? null : UUID.fromString(by),
                same == null ? null : new Offer.Same(UUID.fromString(same), json.getString("sameTitle", "")));
    }
}
