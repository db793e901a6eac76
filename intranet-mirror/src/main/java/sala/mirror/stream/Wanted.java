package sala.mirror.stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a node asks for in one request. Files are named by their places in the signed list that both ends have, so that
 * a thousand of them are asked for in a few kilobytes.
 *
 * @param snapshot the number of the list that is meant
 * @param ranges in the order in which they are to come
 * @param bitsPerSecond at the most; 0 for as fast as the line goes
 */
public record Wanted(long snapshot, List<Range> ranges, long bitsPerSecond) {

    /** Where it is asked. */
    public static final String TARGET = "mirror/files";

    /** More ranges in one request are refused. */
    public static final int MOST_RANGES = 4_096;

    /** As fast as the line goes. */
    public Wanted(long snapshot, List<Range> ranges) {
        this(snapshot, ranges, 0);
    }

    public Wanted {
        ranges = List.copyOf(ranges);
        if (ranges.size() > MOST_RANGES) {
            throw new IllegalArgumentException(ranges.size() + " ranges");
        }
    }

    public byte[] write() {
        return Json.createObjectBuilder()
                .add("snapshot", snapshot)
                .add("ranges", Range.json(ranges))
                .add("bitsPerSecond", bitsPerSecond)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRequest when it is nothing of the kind */
    public static Wanted read(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonObject wanted = reader.readObject();
            return new Wanted(
                    wanted.getJsonNumber("snapshot").longValueExact(),
                    Range.read(wanted.getJsonArray("ranges")),
                    wanted.containsKey("bitsPerSecond")
                            ? wanted.getJsonNumber("bitsPerSecond").longValueExact()
                            : 0);
        } catch (RuntimeException e) {
            throw new UnreadableRequest(e);
        }
    }
}
