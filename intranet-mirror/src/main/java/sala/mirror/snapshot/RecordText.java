package sala.mirror.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.replica.Replica;

/** A record as the bytes that travel and that its hash names: canonical JSON. */
public final class RecordText {

    private RecordText() {}

    public static byte[] write(Replica record) {
        return CanonicalJson.bytes(Json.createObjectBuilder()
                .add("kind", record.kind())
                .add("id", record.id().toString())
                .add("version", record.version())
                .add("state", record.state())
                .add("blobs", blobs(record.blobs()))
                .build());
    }

    /** @throws UnreadableSnapshot when it is nothing of the kind */
    public static Replica read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            return new Replica(
                    json.getString("kind"),
                    UUID.fromString(json.getString("id")),
                    json.getJsonNumber("version").longValue(),
                    json.getJsonObject("state"),
                    json.getJsonArray("blobs").stream().map(RecordText::blob).collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            throw new UnreadableSnapshot(e);
        }
    }

    private static JsonArrayBuilder blobs(Set<Blob> blobs) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        blobs.stream()
                .sorted(Comparator.comparing(blob -> blob.hash().hex()))
                .forEach(blob -> json.add(Json.createObjectBuilder()
                        .add("hash", blob.hash().hex())
                        .add("size", blob.size())));
        return json;
    }

    private static Blob blob(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Blob(
                new Hash(json.getString("hash")), json.getJsonNumber("size").longValue());
    }
}
