package sala.mirror.peer;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.mirror.identity.PublicKeys;
import sala.mirror.snapshot.Sha256;

/**
 * All nodes of a district by their public keys, in 80 bytes a node.
 *
 * @param keys as JWK
 */
record SiblingList(Map<UUID, String> keys) {

    private static final int NAME = 8;

    SiblingList {
        keys = Map.copyOf(keys);
    }

    /** Names this list and no other. */
    String name() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
    }

    /** As it travels: a line for each node, its id and the coordinate of its key. */
    String text() {
        return keys.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(node -> node.getKey() + " " + coordinate(node.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Empty when it is nothing of the kind. */
    static Optional<SiblingList> read(String text) {
        Map<UUID, String> keys = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split(" ", 2);
            String key = parts.length == 2 ? jwk(parts[1]) : "";
            if (PublicKeys.read(key).isEmpty()) {
                return Optional.empty();
            }
            keys.put(UUID.fromString(parts[0]), key);
        }
        return Optional.of(new SiblingList(keys));
    }

    private static String coordinate(String jwk) {
        try (JsonReader reader = Json.createReader(new StringReader(jwk))) {
            return reader.readObject().getString("x");
        } catch (JsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwk(String coordinate) {
        return Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("x", coordinate)
                .build()
                .toString();
    }
}
