package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A measured number beside the one that is aimed at, as benchmarks print it. */
final class Figure {

    private static final double PLACES = 10_000;

    private Figure() {}

    static JsonObject of(double value, String unit, double target) {
        return Json.createObjectBuilder()
                .add("value", rounded(value))
                .add("unit", unit)
                .add("target", target)
                .build();
    }

    static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
