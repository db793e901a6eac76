package sala.mirror.transfer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sala.blob.Blob;
import sala.replica.Replica;

/**
 * Which file of a record's older state a file of the newer one takes the place of: the one whose hash stood at the same
 * place of the state. The mirror does not know what records mean.
 */
final class Predecessors {

    private final Map<String, String> older = new HashMap<>();
    private final Map<String, String> newer = new HashMap<>();

    private Predecessors(Replica before, Replica now) {
        walk("", before.state(), older);
        walk("", now.state(), newer);
    }

    /** Files of the newer state with those of the older one. */
    static Map<Blob, Blob> of(Replica before, Replica now) {
        Predecessors texts = new Predecessors(before, now);
        Map<Blob, Blob> found = new HashMap<>();
        now.blobs().stream().filter(file -> !before.blobs().contains(file)).forEach(file -> texts.of(file, before, now)
                .ifPresent(old -> found.put(file, old)));
        return found;
    }

    private Optional<Blob> of(Blob file, Replica before, Replica now) {
        Optional<Blob> same = newer.entrySet().stream()
                .filter(text -> text.getValue().equals(file.hash().hex()))
                .map(text -> older.get(text.getKey()))
                .filter(Objects::nonNull)
                .flatMap(hash ->
                        before.blobs().stream().filter(blob -> blob.hash().hex().equals(hash)))
                .findFirst();
        return same.or(() -> before.blobs().size() == 1 && now.blobs().size() == 1
                ? before.blobs().stream().findFirst()
                : Optional.empty());
    }

    private static void walk(String at, JsonValue value, Map<String, String> texts) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> walk(at + "/" + name, inner, texts));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(at + "/" + i, array.get(i), texts);
            }
        } else if (value instanceof JsonString text) {
            texts.put(at, text.getString());
        }
    }
}
