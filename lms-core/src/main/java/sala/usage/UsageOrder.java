package sala.usage;

/** What a report of use can be sorted by; the most comes first. */
public enum UsageOrder {
    PUPILS("pupils desc, seconds desc"),
    TEACHERS("teachers desc, seconds desc"),
    WATCHED("seconds desc"),
    ATTEMPTS("attempts desc"),
    SCORE("mean_score desc nulls last"),
    LAST("last desc nulls last"),
    SESSIONS("sessions desc, reached desc"),
    REACHED("reached desc, together_seconds desc"),
    TOGETHER("together_seconds desc");

    private final String sql;

    UsageOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
