package sala.mirror.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.snapshot.Delta.Come;
import sala.mirror.snapshot.Delta.Gone;
import sala.mirror.snapshot.Delta.Step;
import sala.replica.Urgency;

/**
 * A {@link Delta} as it travels, in two parts: where it leads and what is gone; then what is new, made small by the old
 * texts of those records that changed, which the first part names.
 */
public final class DeltaText {

    /** Stands in every list; a later form that older nodes cannot read gets another. */
    private static final String FORMAT = "sala-snapshot-2";

    /** More than a district with a hundred thousand items needs; keeps a stranger from filling the memory. */
    private static final int MOST_BYTES =
            (int) Math.min(256 << 20, Runtime.getRuntime().maxMemory() / 8);

    private DeltaText() {}

    /** @param known old texts of records that changed, by their places, which the other end has */
    public static byte[] write(Delta delta, SortedMap<Integer, byte[]> known) {
        byte[] first = ZstdPacked.pack(bytes(first(delta, known.keySet())), new byte[0]);
        byte[] second = ZstdPacked.pack(second(delta.come()), lines(known.values()));
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    /** The whole list. */
    public static byte[] write(Manifest manifest) {
        return write(Delta.whole(manifest), Collections.emptySortedMap());
    }

    /** Where it leads. */
    public static Step step(byte[] bytes) {
        return guarded(() -> step(first(bytes)));
    }

    /**
     * @param known gives the old texts of the records at these places
     * @throws UnreadableSnapshot when it is of another format or damaged
     */
    public static Delta read(byte[] bytes, Function<List<Integer>, List<byte[]>> known) {
        return guarded(() -> {
            JsonObject first = first(bytes);
            byte[] old = lines(known.apply(numbers(first.getJsonArray("known"))));
            byte[] second = ZstdPacked.unpack(rest(bytes), old, MOST_BYTES);
            return new Delta(
                    step(first),
                    new Gone(numbers(first.getJsonArray("gone")), numbers(first.getJsonArray("goneFiles"))),
                    come(second));
        });
    }

    /** A whole list. */
    public static Manifest readWhole(byte[] bytes) {
        Delta delta = read(bytes, places -> List.of());
        return delta.applyTo(Manifest.empty(delta.step().school()));
    }

    private static JsonObject first(Delta delta, Collection<Integer> known) {
        Step step = delta.step();
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("school", step.school().toString())
                .add("from", step.from())
                .add("number", step.number())
                .add("root", step.root())
                .add("known", Json.createArrayBuilder(known))
                .add("gone", Json.createArrayBuilder(delta.gone().records()))
                .add("goneFiles", Json.createArrayBuilder(delta.gone().files()))
                .build();
    }

    private static JsonObject first(byte[] bytes) {
        int length = ByteBuffer.wrap(bytes).getInt();
        byte[] packed = new byte[length < 0 ? 0 : Math.min(length, bytes.length - Integer.BYTES)];
        ByteBuffer.wrap(bytes).position(Integer.BYTES).get(packed);
        JsonObject first = json(ZstdPacked.unpack(packed, new byte[0], MOST_BYTES / 8));
        if (!FORMAT.equals(first.getString("format"))) {
            throw new IllegalArgumentException(first.getString("format"));
        }
        return first;
    }

    private static byte[] rest(byte[] bytes) {
        int begin = Integer.BYTES + ByteBuffer.wrap(bytes).getInt();
        return Arrays.copyOfRange(bytes, begin, bytes.length);
    }

    private static Step step(JsonObject first) {
        return new Step(
                UUID.fromString(first.getString("school")),
                first.getJsonNumber("from").longValueExact(),
                first.getJsonNumber("number").longValueExact(),
                first.getString("root"));
    }

    /** The texts before what says that they have come, since files are named in them. */
    private static byte[] second(Come come) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonArrayBuilder places = Json.createArrayBuilder();
        come.texts().forEach(text -> {
            places.add(text.place());
            line(out, text.text());
        });
        JsonArrayBuilder listed = Json.createArrayBuilder();
        come.listed().forEach(entry -> listed.add(json(entry)));
        JsonArrayBuilder files = Json.createArrayBuilder();
        come.files().forEach(file -> files.add(json(file)));
        line(
                out,
                bytes(Json.createObjectBuilder()
                        .add("texts", places)
                        .add("records", listed)
                        .add("files", files)
                        .build()));
        return out.toByteArray();
    }

    private static Come come(byte[] second) {
        List<byte[]> lines = lines(second);
        JsonObject last = json(lines.get(lines.size() - 1));
        List<Integer> places = numbers(last.getJsonArray("texts"));
        if (places.size() != lines.size() - 1) {
            throw new IllegalArgumentException(places.size() + " places");
        }
        List<PlacedText> texts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            texts.add(new PlacedText(places.get(i), lines.get(i)));
        }
        return new Come(
                texts,
                last.getJsonArray("records").stream().map(DeltaText::entry).toList(),
                last.getJsonArray("files").stream().map(DeltaText::file).toList());
    }

    private static JsonArrayBuilder json(Entry entry) {
        return Json.createArrayBuilder()
                .add(entry.place())
                .add(entry.kind())
                .add(entry.id().toString())
                .add(entry.version())
                .add(entry.hash())
                .add(entry.size());
    }

    private static JsonArrayBuilder json(ListedFile file) {
        return Json.createArrayBuilder()
                .add(file.place())
                .add(file.blob().hash().hex())
                .add(file.blob().size())
                .add(file.urgency().name());
    }

    private static Entry entry(JsonValue value) {
        JsonArray entry = value.asJsonArray();
        return new Entry(
                entry.getInt(0),
                entry.getString(1),
                UUID.fromString(entry.getString(2)),
                entry.getJsonNumber(3).longValueExact(),
                new Hash(entry.getString(4)).hex(),
                entry.getInt(5));
    }

    private static ListedFile file(JsonValue value) {
        JsonArray file = value.asJsonArray();
        Blob blob = new Blob(new Hash(file.getString(1)), file.getJsonNumber(2).longValueExact());
        return new ListedFile(file.getInt(0), blob, Urgency.valueOf(file.getString(3)));
    }

    private static List<Integer> numbers(JsonArray json) {
        return json.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValueExact)
                .toList();
    }

    private static byte[] lines(Collection<byte[]> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        texts.forEach(text -> line(out, text));
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, byte[] text) {
        out.writeBytes(text);
        out.write('\n');
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private static <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (UnreadableSnapshot known) {
            throw known;
        } catch (RuntimeException e) {
            throw new UnreadableSnapshot(e);
        }
    }
}
