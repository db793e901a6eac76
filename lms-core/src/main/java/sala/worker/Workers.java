package sala.worker;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import sala.sql.Sql;

/** The workers of this node, as they write themselves down. */
@Singleton
public class Workers {

    /** A worker that is silent for longer must start anew to get files. */
    private static final Duration TRUST = Duration.ofMinutes(10);

    /** So long people are told of one that is gone. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Workers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A worker is here, with this key from now on. */
    public void come(String name, String key, String version) {
        sql.update(
                """
                insert into worker (name, key_hash, version, seen_at) values (?, ?, ?, ?)
                on conflict (name) do update set key_hash = excluded.key_hash, version = excluded.version,
                    seen_at = excluded.seen_at
                """,
                name,
                WorkerKey.hash(key),
                version,
                clock.instant());
    }

    /** Whether this is the key of a worker that is here. */
    public boolean knows(String key) {
        return sql.number(
                        "select count(*) from worker where key_hash = ? and seen_at > ?",
                        WorkerKey.hash(key),
                        clock.instant().minus(TRUST))
                > 0;
    }

    /** Those that were here within a day, by name. */
    public List<Worker> all() {
        return sql.list(
                row -> new Worker(row.text("name"), row.text("version"), row.instant("seen_at")),
                "select * from worker where seen_at > ? order by name",
                clock.instant().minus(REMEMBERED));
    }
}
