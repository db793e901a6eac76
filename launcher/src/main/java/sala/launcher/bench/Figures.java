package sala.launcher.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a run, as the one JSON line of a bench. */
public final class Figures {

    private final Map<String, Object> all = new LinkedHashMap<>();

    public void add(String name, double value, String unit) {
        put(name, figure(value, unit));
    }

    /** @param target an upper bound, unless the name ends in {@code Min} */
    public void aim(String name, double value, String unit, double target) {
        Map<String, Object> figure = figure(value, unit);
        figure.put("target", target);
        put(name, figure);
    }

    /** @param peer what the other program reached */
    public void compare(String name, double value, String unit, double peer) {
        Map<String, Object> figure = figure(value, unit);
        figure.put("peer", rounded(peer));
        put(name, figure);
    }

    /** As a case that could not be tried. */
    public void leftOut(String name, String why) {
        System.err.println(name + " is left out: " + why);
    }

    /** What it needs did not hold, so that its figure says nothing: it gets none. */
    public void notValid(String name, String why) {
        System.err.println(name + " is not valid: " + why);
        all.put(name, Map.of("valid", false, "why", why));
    }

    private void put(String name, Map<String, Object> figure) {
        System.err.println(name + " " + figure.values());
        all.put(name, figure);
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

    /** What was added by this name. */
    public double value(String name) {
        return all.get(name) instanceof Map<?, ?> figure && figure.get("value") instanceof Double value ? value : 0;
    }

    public Map<String, Object> all() {
        return all;
    }
}
