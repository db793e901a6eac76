package sala.launcher.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a run, as the one JSON line of a bench. */
final class Figures {

    private final Map<String, Object> all = new LinkedHashMap<>();

    void add(String name, double value, String unit) {
        all.put(name, figure(value, unit));
    }

    /** @param target an upper bound, unless the name ends in {@code Min} */
    void aim(String name, double value, String unit, double target) {
        Map<String, Object> figure = figure(value, unit);
        figure.put("target", target);
        all.put(name, figure);
    }

    /** @param peer what the other program reached */
    void compare(String name, double value, String unit, double peer) {
        Map<String, Object> figure = figure(value, unit);
        figure.put("peer", rounded(peer));
        all.put(name, figure);
    }

    /** As a case that could not be tried. */
    void leftOut(String name, String why) {
        System.err.println(name + " is left out: " + why);
    }

    private static Map<String, Object> figure(double value, String unit) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("value", rounded(value));
        figure.put("unit", unit);
        return figure;
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    Map<String, Object> all() {
        return all;
    }
}
