package sala.attempt;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which parts of a recording somebody has seen, each counted once however often and however fast it was played.
 *
 * @param parts in order, apart from each other
 */
public record Coverage(List<Stretch> parts) {

    /** A pause and going on lose a moment between two looks of the player; such a gap was seen, too. */
    private static final double GAP = 1;

    private static final double LEAST = 0.05;

    /** Nothing yet. */
    public static final Coverage NONE = new Coverage(List.of());

    /** As {@code [[from,to],…]}; whatever else stands there is left out. */
    public static Coverage read(JsonArray json) {
        return new Coverage(json.stream().flatMap(Coverage::part).toList());
    }

    public JsonArray json() {
        JsonArrayBuilder json = Json.createArrayBuilder();
        parts.forEach(part ->
                json.add(Json.createArrayBuilder().add(tenths(part.from())).add(tenths(part.to()))));
        return json.build();
    }

    /**
     * With more parts, as long as no more than so many seconds were seen in all: what goes beyond is left out. Parts
     * too short to show anything, which would only close gaps, count for nothing.
     */
    public Coverage with(List<Stretch> more, double most) {
        List<Stretch> shown =
                more.stream().filter(part -> part.seconds() >= LEAST).toList();
        Coverage all = with(shown);
        if (all.seconds() <= most) {
            return all;
        }
        Coverage credible = with(Stretch.first(most - seconds(), shown));
        return credible.seconds() <= most ? credible : this;
    }

    private Coverage with(List<Stretch> more) {
        List<Stretch> merged = new ArrayList<>();
        Stream.concat(parts.stream(), more.stream())
                .sorted(Comparator.comparingDouble(Stretch::from))
                .forEach(next -> merge(merged, next));
        return new Coverage(List.copyOf(merged));
    }

    public double seconds() {
        return parts.stream().mapToDouble(Stretch::seconds).sum();
    }

    private static void merge(List<Stretch> merged, Stretch next) {
        int last = merged.size() - 1;
        if (last >= 0 && next.from() <= merged.get(last).to() + GAP) {
            Stretch before = merged.get(last);
            merged.set(last, new Stretch(before.from(), Math.max(before.to(), next.to())));
        } else {
            merged.add(next);
        }
    }

    private static Stream<Stretch> part(JsonValue value) {
        return value instanceof JsonArray pair
                        && pair.size() == 2
                        && pair.get(0) instanceof JsonNumber from
                        && pair.get(1) instanceof JsonNumber to
                ? Stream.of(new Stretch(from.doubleValue(), to.doubleValue()))
                : Stream.empty();
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
