package sala.usage;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sala.sql.Sql;

/**
 * Makes the partition of a month before the first statement of that month comes. Months that only a wrong clock can
 * tell have none: theirs go to a partition of their own.
 */
final class StatementMonths {

    private static final YearMonth FIRST = YearMonth.of(2015, 1);

    private final Sql sql;
    private final Clock clock;

    StatementMonths(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void make(Collection<Statement> statements) {
        make(statements.stream()
                .map(s -> YearMonth.from(StatementRow.storable(s.at()).atOffset(ZoneOffset.UTC)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** This month and the next, so that no user waits for it. */
    void makeAhead() {
        make(new TreeSet<>(Set.of(now(), now().plusMonths(1))));
    }

    private void make(TreeSet<YearMonth> months) {
        months.removeIf(month -> month.isBefore(FIRST) || month.isAfter(now().plusMonths(1)) || exists(month));
        months.forEach(month -> sql.list(
                row -> month,
                "select make_statement_month(?::date)",
                month.atDay(1).toString()));
    }

    private boolean exists(YearMonth month) {
        String partition = "statement_" + month.toString().replace('-', '_');
        return sql.number("select count(*) from pg_inherits where inhrelid = to_regclass(?)", partition) > 0;
    }

    private YearMonth now() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }
}
