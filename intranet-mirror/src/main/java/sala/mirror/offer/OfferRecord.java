package sala.mirror.offer;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.protocol.Said;
import sala.offer.OfferRefused;
import sala.offer.Offered;

/**
 * An offer as a node tells of it: as a whole, or, once the district has heard it, only which one it is.
 *
 * @param what null where only its number is told
 */
record OfferRecord(UUID thing, long revision, @Nullable Offered what) {

    private static final int MOST_TITLE = 300;

    static byte[] whole(Offer offer) {
        Offered what = offer.what();
        JsonObject json = Json.createObjectBuilder()
                .add("id", what.thing().toString())
                .add("revision", offer.revision())
                .add("kind", what.kind())
                .add("by", what.by().toString())
                .add("title", what.title())
                .add("state", what.state())
                .add("hash", what.file().hash().hex())
                .add("bytes", what.file().size())
                .build();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] brief(Offer offer) {
        JsonObject json = Json.createObjectBuilder()
                .add("id", offer.thing().toString())
                .add("revision", offer.revision())
                .build();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws OfferRefused when it cannot be one */
    static OfferRecord read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            UUID thing = UUID.fromString(json.getString("id"));
            long revision = json.getJsonNumber("revision").longValueExact();
            return new OfferRecord(thing, revision, json.containsKey("state") ? what(thing, json) : null);
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | IllegalArgumentException e) {
            throw OfferRefused.unreadable();
        }
    }

    private static Offered what(UUID thing, JsonObject json) {
        String title = new Said(json).text("title", MOST_TITLE).orElseThrow(OfferRefused::unreadable);
        Blob file = new Blob(
                new Hash(json.getString("hash")), json.getJsonNumber("bytes").longValueExact());
        return new Offered(
                json.getString("kind"),
                thing,
                UUID.fromString(json.getString("by")),
                title,
                json.getJsonObject("state"),
                file);
    }
}
