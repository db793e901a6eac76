package sala.mirror.peer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
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
        return Json.createObjectBuilder()
                .add("files", names)
                .add("ranges", Range.json(ranges))
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
                    Range.read(wanted.getJsonArray("ranges")));
        } catch (RuntimeException e) {
            throw new UnreadableRequest(e);
        }
    }
}
