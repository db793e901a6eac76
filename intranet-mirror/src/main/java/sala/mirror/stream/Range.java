package sala.mirror.stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * Bytes of a file of a snapshot.
 *
 * @param place of the file in the snapshot's list, from 0
 * @param from the first byte
 * @param to the byte after the last
 */
public record Range(int place, long from, long to) {

    public Range {
        if (place < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException(place + ": " + from + "-" + to);
        }
    }

    /** As requests name them. */
    public static JsonArray json(List<Range> ranges) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        ranges.forEach(one ->
                json.add(Json.createArrayBuilder().add(one.place).add(one.from).add(one.to)));
        return json.build();
    }

    /** @throws RuntimeException of many kinds when it is nothing of the kind: whoever reads a request says so */
    public static List<Range> read(JsonArray json) {
        return json.stream().map(JsonValue::asJsonArray).map(Range::one).toList();
    }

    private static Range one(JsonArray range) {
        return new Range(
                range.getJsonNumber(0).intValueExact(),
                range.getJsonNumber(1).longValueExact(),
                range.getJsonNumber(2).longValueExact());
    }

    public long length() {
        return to - from;
    }

    /** No more of it than so many bytes, from its beginning. */
    public Range first(long most) {
        return new Range(place, from, from + Math.min(most, length()));
    }
}
