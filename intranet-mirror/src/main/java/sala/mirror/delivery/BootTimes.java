package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.batch.Boot;
import sala.mirror.batch.Told;
import sala.mirror.identity.Host;
import sala.sql.Row;
import sala.sql.Sql;
import sala.usage.Uptime;

/**
 * At a school: when this machine's runs began by the district's clock, so that what was recorded with a wrong one finds
 * its true time (docs/adr/0075).
 */
@Singleton
@Transactional
public class BootTimes {

    private final Host self;
    private final Uptime uptime;
    private final Sql sql;

    @Inject
    public BootTimes(Host self, Uptime uptime, Sql sql) {
        this.self = self;
        this.uptime = uptime;
        this.sql = sql;
    }

    /** @param district what its clock says right now */
    public void learn(Instant district) {
        Uptime.Moment now = uptime.now();
        sql.update(
                """
                insert into time_anchor (boot, since_ms, district, clock) values (?, ?, ?, ?)
                on conflict (boot) do update set since_ms = excluded.since_ms, district = excluded.district,
                    clock = excluded.clock
                """,
                now.boot(),
                now.since().toMillis(),
                district,
                self.clock().instant());
    }

    /** The runs in which these were written. */
    List<Boot> of(List<Told> records) {
        Map<UUID, Told.When> last = new LinkedHashMap<>();
        for (Told told : records) {
            if (told.when() != null) {
                last.put(told.when().boot(), told.when());
            }
        }
        return last.values().stream()
                .map(when -> new Boot(when.boot(), began(when)))
                .toList();
    }

    private @Nullable Instant began(Told.When last) {
        return find("where boot = ?", last.boot())
                .map(Anchor::began)
                .or(() -> find("order by number desc").map(next -> next.beganBefore(last)))
                .orElse(null);
    }

    private Optional<Anchor> find(String which, Object... arguments) {
        return sql.first(BootTimes::anchor, "select * from time_anchor " + which + " limit 1", arguments);
    }

    private static Anchor anchor(Row row) throws SQLException {
        return new Anchor(Duration.ofMillis(row.number("since_ms")), row.instant("district"), row.instant("clock"));
    }

    /** A contact with the district. */
    private record Anchor(Duration since, Instant district, Instant clock) {

        Instant began() {
            return district.minus(since);
        }

        /**
         * When an earlier run began in which the district was never reached: the clock was as wrong then as it was
         * later, unless it lost its time in between; then as late as that run can have been.
         */
        Instant beganBefore(Told.When last) {
            Instant asWrong = last.clock().minus(last.since()).plus(Duration.between(clock, district));
            Instant atTheLatest = began().minus(last.since());
            return asWrong.isBefore(atTheLatest) ? asWrong : atTheLatest;
        }
    }
}
