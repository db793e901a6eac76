package sala.mirror.fleet;

/** What the fleet can be sorted by. */
public enum FleetOrder {
    NAME("s.thai_name collate \"th-x-icu\", s.id"),
    /** Those that nobody has heard of for longest come first. */
    CONTACT("(n.id is null), n.last_contact nulls first, s.id"),
    /** Those with the most to fetch come first. */
    MISSING("(n.status->>'missingBytes')::bigint desc nulls last, s.id"),
    DISK("(n.status->>'diskFree')::bigint nulls last, s.id");

    private final String sql;

    FleetOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
