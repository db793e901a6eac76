package sala.media.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a run, printed as one JSON line. */
final class Report {

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    void add(String name, double value, String unit) {
        figures.put(name, new Figure(value, unit, null, null));
    }

    /** @param target an upper bound, unless the name ends in {@code Min} */
    void aim(String name, double value, String unit, double target) {
        figures.put(name, new Figure(value, unit, target, null));
    }

    /** @param peer what the other program needed, or reached */
    void compare(String name, double value, String unit, double peer) {
        figures.put(name, new Figure(value, unit, null, peer));
    }

    String line() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        figures.forEach((name, figure) -> all.add(name, figure.json()));
        return all.build().toString();
    }

    private record Figure(double value, String unit, @Nullable Double target, @Nullable Double peer) {

        JsonObjectBuilder json() {
            JsonObjectBuilder json =
                    Json.createObjectBuilder().add("value", rounded(value)).add("unit", unit);
            if (target != null) {
                json.add("target", rounded(target));
            }
            if (peer != null) {
                json.add("peer", rounded(peer));
            }
            return json;
        }

        private static double rounded(double number) {
            return Math.round(number * 10_000) / 10_000.0;
        }
    }
}
