package sala.mirror.delivery;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.mirror.snapshot.Packed;
import sala.mirror.snapshot.UnreadableSnapshot;
import sala.usage.Statement;

/**
 * Some statements on their way: JSON, one a line, packed; the first line says up to where.
 *
 * @param upTo the position of the last one in the school's store
 */
public record Batch(long upTo, List<Statement> statements) {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    byte[] write() {
        String header = Json.createObjectBuilder().add("upTo", upTo).build().toString();
        String lines = statements.stream()
                .map(statement -> statement.body().toString())
                .collect(Collectors.joining("\n", header + "\n", "\n"));
        return Packed.pack(lines.getBytes(StandardCharsets.UTF_8));
    }

    static Batch read(byte[] packed) {
        String text = new String(Packed.unpack(packed, MOST_BYTES), StandardCharsets.UTF_8);
        try {
            List<JsonObject> lines = text.lines().map(Batch::json).toList();
            return new Batch(
                    lines.get(0).getJsonNumber("upTo").longValueExact(),
                    lines.stream().skip(1).map(Batch::statement).toList());
        } catch (RuntimeException e) {
            throw new UnreadableSnapshot(e);
        }
    }

    private static Statement statement(JsonObject body) {
        return new Statement(UUID.fromString(body.getString("id")), Instant.parse(body.getString("timestamp")), body);
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
