package sala.mirror.fleet;

/** What the fleet can be sorted by. */
public enum FleetOrder {
    NAME("s.thai_name collate \"th-x-icu\"", ""),
    /** Those that nobody has heard of for longest come first. */
    CONTACT("(n.id is null), n.last_contact", "nulls first"),
    /** Those that have been behind for longest come first. */
    LAG("n.behind_since", "nulls last"),
    /** Those with the most to fetch come first. */
    MISSING("(n.status->>'missingBytes')::bigint", "desc nulls last"),
    /** Those that are complete last come first. */
    ARRIVES("n.arrives_at", "desc nulls last"),
    DISK("(n.status->>'diskFree')::bigint", "nulls last");

    private final String column;
    private final String direction;

    FleetOrder(String column, String direction) {
        this.column = column;
        this.direction = direction;
    }

    String sql() {
        return column + " " + direction + ", s.id";
    }

    /** The other way round. */
    String reversed() {
        String other = direction.startsWith("desc") ? "asc nulls last" : "desc nulls last";
        return column + " " + other + ", s.id";
    }
}
