package sala.mirror.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.Hash;

/** A manifest as JSON, packed. */
public final class ManifestText {

    /** Stands in every manifest; a later form that older nodes cannot read gets another. */
    private static final String FORMAT = "sala-snapshot-1";

    /** More than a district with a hundred thousand items needs; keeps a stranger from filling the memory. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private ManifestText() {}

    public static byte[] write(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(bytes)) {
            json.writeStartObject()
                    .write("format", FORMAT)
                    .write("school", manifest.school().toString())
                    .write("number", manifest.number())
                    .writeStartArray("records");
            manifest.entries().forEach(entry -> write(json, entry));
            json.writeEnd().writeStartArray("blobs");
            manifest.blobs().forEach(blob -> write(json, blob));
            json.writeEnd().writeEnd();
        }
        return Packed.pack(bytes.toByteArray());
    }

    /** @throws UnreadableSnapshot when it is of another format or damaged */
    public static Manifest read(byte[] packed) {
        byte[] bytes = Packed.unpack(packed, MOST_BYTES);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return read(reader.readObject());
        } catch (RuntimeException e) {
            throw new UnreadableSnapshot(e);
        }
    }

    private static Manifest read(JsonObject json) {
        if (!FORMAT.equals(json.getString("format"))) {
            throw new IllegalArgumentException(json.getString("format"));
        }
        return new Manifest(
                UUID.fromString(json.getString("school")),
                json.getJsonNumber("number").longValueExact(),
                json.getJsonArray("records").stream().map(ManifestText::entry).toList(),
                json.getJsonArray("blobs").stream().map(ManifestText::blob).toList());
    }

    private static void write(JsonGenerator json, Entry entry) {
        json.writeStartObject()
                .write("kind", entry.kind())
                .write("id", entry.id().toString())
                .write("version", entry.version())
                .write("hash", entry.hash())
                .write("size", entry.size())
                .writeEnd();
    }

    private static void write(JsonGenerator json, Blob blob) {
        json.writeStartObject()
                .write("hash", blob.hash().hex())
                .write("size", blob.size())
                .writeEnd();
    }

    private static Entry entry(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Entry(
                json.getString("kind"),
                UUID.fromString(json.getString("id")),
                json.getJsonNumber("version").longValueExact(),
                new Hash(json.getString("hash")).hex(),
                json.getInt("size"));
    }

    private static Blob blob(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Blob(
                new Hash(json.getString("hash")), json.getJsonNumber("size").longValueExact());
    }
}
