package sala.mirror.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ids that count on from a common beginning ({@link sala.usage.RecordId}): the beginning once, then what is between.
 */
final class CountedIds {

    private static final long COUNTED = (1L << 48) - 1;

    private final Columns columns;
    private final List<UUID> beginnings = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<UUID, Long> next = new HashMap<>();

    CountedIds(Columns columns) {
        this.columns = columns;
    }

    UUID pass(String column, UUID id) {
        UUID own = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~COUNTED);
        int place = (int) columns.number(column + " of", places.getOrDefault(own, beginnings.size()));
        if (place == beginnings.size()) {
            UUID fresh = columns.id(own);
            places.put(fresh, place);
            beginnings.add(fresh);
        }
        UUID beginning = beginnings.get(place);
        long expected = next.getOrDefault(beginning, 0L);
        long count = expected + columns.number(column, (id.getLeastSignificantBits() & COUNTED) - expected);
        next.merge(beginning, count + 1, Math::max);
        return new UUID(beginning.getMostSignificantBits(), beginning.getLeastSignificantBits() | count);
    }
}
