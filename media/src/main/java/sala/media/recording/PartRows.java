package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.sql.Sql;

/** What became of recorded lessons: one row a lesson. */
@Singleton
public class PartRows {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public PartRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By lesson, without those to which nothing was done yet. */
    Map<UUID, Known> of(Collection<UUID> airings) {
        Map<UUID, Known> known = new HashMap<>();
        if (!airings.isEmpty()) {
            sql.list(
                    row -> known.put(
                            row.id("airing"),
                            new Known(
                                    PartState.valueOf(row.text("state")),
                                    row.idOrNull("item"),
                                    Duration.ofMillis(row.number("lacking_ms")))),
                    "select * from recording_part where airing = any (?)",
                    Set.copyOf(airings));
        }
        return known;
    }

    /** Whether an item was made of it; locked until the end of the transaction. */
    boolean isDone(UUID airing) {
        return sql.first(
                        row -> row.text("state"),
                        "select state from recording_part where airing = ? and state = 'DONE' for update",
                        airing)
                .isPresent();
    }

    /** Says what became of a lesson, unless an item was made of it. */
    void say(UUID airing, UUID recording, Known known) {
        sql.update(
                "insert into recording_part (airing, recording, state, item, lacking_ms, submitted, made_at)"
                        + " values (?, ?, ?, ?, ?, false, ?) on conflict (airing) do update set recording = excluded.recording,"
                        + " state = excluded.state, item = excluded.item, lacking_ms = excluded.lacking_ms,"
                        + " made_at = excluded.made_at where recording_part.state <> 'DONE'",
                airing,
                recording,
                known.state(),
                known.item(),
                known.lacking().toMillis(),
                clock.instant());
    }

    /** How many lessons each of these recordings gave. */
    Map<UUID, Long> items(Collection<UUID> recordings) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!recordings.isEmpty()) {
            sql.list(
                    row -> counts.put(row.id("recording"), row.number("parts")),
                    "select recording, count(*) as parts from recording_part where recording = any (?) and state = 'DONE'"
                            + " group by recording",
                    Set.copyOf(recordings));
        }
        return counts;
    }

    /** Forgets what could not be done, so that it is tried again. */
    void forgetUndone(UUID recording) {
        sql.update("delete from recording_part where recording = ? and state <> 'DONE'", recording);
    }

    /** Items that nobody has handed in yet. */
    List<UUID> toSubmit() {
        return sql.list(
                row -> row.id("item"),
                "select item from recording_part where state = 'DONE' and not submitted order by made_at limit 200");
    }

    void submitted(UUID item) {
        sql.update("update recording_part set submitted = true where item = ?", item);
    }

    /** @param item null when none was made */
    record Known(PartState state, @Nullable UUID item, Duration lacking) {}
}
