package sala.mirror.stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sala.blob.Hash;

/**
 * What a node asks for that has older versions of files. The answer has frames as {@link Wanted}'s has, of patches
 * instead of files, each in one frame; an empty one says that a patch is being made.
 *
 * @param snapshot the number of the list that is meant
 * @param patches in the order in which they are to come
 * @param bitsPerSecond at the most; 0 for as fast as the line goes
 * @param plain without laying archives open, since what comes out is another archive here
 */
public record PatchesWanted(long snapshot, List<One> patches, long bitsPerSecond, boolean plain) {

    /** Where it is asked. */
    public static final String TARGET = "mirror/patches";

    /** More in one request are refused. */
    public static final int MOST = 500;

    /**
     * @param place of the file in the list
     * @param base what the node has
     * @param from the first byte of the patch that is to come
     */
    public record One(int place, Hash base, long from) {}

    public PatchesWanted {
        patches = List.copyOf(patches);
        if (patches.size() > MOST) {
            throw new IllegalArgumentException(patches.size() + " patches");
        }
    }

    public byte[] write() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        patches.forEach(one -> list.add(
                Json.createArrayBuilder().add(one.place()).add(one.base().hex()).add(one.from())));
        return Json.createObjectBuilder()
                .add("snapshot", snapshot)
                .add("patches", list)
                .add("bitsPerSecond", bitsPerSecond)
                .add("plain", plain)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRequest when it is nothing of the kind */
    public static PatchesWanted read(byte[] json) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            JsonObject wanted = reader.readObject();
            return new PatchesWanted(
                    wanted.getJsonNumber("snapshot").longValueExact(),
                    wanted.getJsonArray("patches").stream()
                            .map(PatchesWanted::one)
                            .toList(),
                    wanted.getJsonNumber("bitsPerSecond").longValueExact(),
                    wanted.getBoolean("plain", false));
        } catch (RuntimeException e) {
            throw new UnreadableRequest(e);
        }
    }

    private static One one(JsonValue value) {
        JsonArray one = value.asJsonArray();
        return new One(
                one.getJsonNumber(0).intValueExact(),
                new Hash(one.getString(1)),
                one.getJsonNumber(2).longValueExact());
    }
}
