package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import sala.sql.Sql;

/**
 * Since when each thing can be found at this node. When it was changed says nothing of that: it may have waited for its
 * approval, or for the line to a school.
 */
@Singleton
public class Arrivals {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Arrivals(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Now, when it was not here before. */
    Instant of(UUID thing) {
        sql.update("insert into arrival (thing, at) values (?, ?) on conflict do nothing", thing, clock.instant());
        return sql.first(row -> row.instant("at"), "select at from arrival where thing = ?", thing)
                .orElseGet(clock::instant);
    }

    void forget(UUID thing) {
        sql.update("delete from arrival where thing = ?", thing);
    }
}
