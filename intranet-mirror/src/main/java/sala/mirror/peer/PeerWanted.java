package sala.mirror.peer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sala.blob.Hash;
import sala.mirror.stream.Range;
import sala.mirror.stream.UnreadableRequest;
import sala.mirror.stream.Wanted;

/**
 * What a node asks of a neighbour in one request. Their lists are different ones, so files are named by their hashes;
 * places are the asker's own, and come back in the answer's frames.
 *
 * @param ranges in the order in which they are to come
 */
public record PeerWanted(Map<Integer, Hash> files, List<Range> ranges) {

    /** Where it is asked. */
    static final String TARGET = "mirror/peer/files";

    public PeerWanted {
        files = Map.copyOf(files);
        ranges = List.copyOf(ranges);
        if (ranges.size() > Wanted.MOST_RANGES) {
            throw new IllegalArgumentException(ranges.size() + " ranges");
        }
    }

    byte[] write() {
        JsonObjectBuilder names = Json.createObjectBuilder();
        files.forEach((place, hash) -> names.add(place.toString(), hash.hex()));
        JsonArrayBuilder list = Json.createArrayBuilder();
        ranges.forEach(range -> list.add(
                Json.createArrayBuilder().add(range.place()).add(range.from()).add(range.to())));
        return Json.createObjectBuilder()
                .add("files", names)
                .add("ranges", list)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRequest when it is nothing of the kind */
    public static PeerWanted read(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonObject wanted = reader.readObject();
            return new PeerWanted(
                    wanted.getJsonObject("files").entrySet().stream()
                            .collect(Collectors.toMap(
                                    file -> Integer.valueOf(file.getKey()),
                                    file -> new Hash(((JsonString) file.getValue()).getString()))),
                    wanted.getJsonArray("ranges").stream()
                            .map(PeerWanted::range)
                            .toList());
        } catch (RuntimeException e) {
            throw new UnreadableRequest(e);
        }
    }

    private static Range range(JsonValue value) {
        JsonArray range = value.asJsonArray();
        return new Range(
                range.getJsonNumber(0).intValueExact(),
                range.getJsonNumber(1).longValueExact(),
                range.getJsonNumber(2).longValueExact());
    }
}
