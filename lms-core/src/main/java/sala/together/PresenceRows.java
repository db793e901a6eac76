package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.sql.Row;
import sala.sql.Sql;

/** The tables of who sat before the screen. */
@Singleton
public class PresenceRows {

    private final Sql sql;

    @Inject
    public PresenceRows(Sql sql) {
        this.sql = sql;
    }

    /** @param statement under which it is counted; null when it is not */
    record Presence(UUID person, boolean present, UUID by, Instant at, @Nullable UUID statement) {

        static Presence read(Row row) throws SQLException {
            return new Presence(
                    row.id("person"), row.flag("present"), row.id("by"), row.instant("at"), row.idOrNull("statement"));
        }
    }

    /** By pupil. */
    Map<UUID, Presence> of(UUID session) {
        Map<UUID, Presence> all = new HashMap<>();
        sql.list(Presence::read, "select * from class_presence where session = ?", session)
                .forEach(presence -> all.put(presence.person(), presence));
        return all;
    }

    Optional<Presence> of(UUID session, UUID person) {
        return sql.first(
                Presence::read, "select * from class_presence where session = ? and person = ?", session, person);
    }

    /** Says so, and remembers who did. Gives whether that is news. */
    boolean say(UUID session, Presence said) {
        int changed = sql.update(
                "insert into class_presence (session, person, present, by, at) values (?, ?, ?, ?, ?)"
                        + " on conflict (session, person) do update set present = excluded.present,"
                        + " by = excluded.by, at = excluded.at"
                        + " where class_presence.present is distinct from excluded.present",
                session,
                said.person(),
                said.present(),
                said.by(),
                said.at());
        if (changed == 1) {
            sql.update(
                    "insert into class_presence_change (session, person, present, by, at) values (?, ?, ?, ?, ?)",
                    session,
                    said.person(),
                    said.present(),
                    said.by(),
                    said.at());
        }
        return changed == 1;
    }

    /** Under which statement it is counted; null when it is not any more. */
    void counted(UUID session, UUID person, @Nullable UUID statement) {
        sql.update(
                "update class_presence set statement = ? where session = ? and person = ?", statement, session, person);
    }

    /** In which other open sessions these pupils sit. */
    Map<UUID, UUID> elsewhere(UUID session, Collection<UUID> people) {
        Map<UUID, UUID> sessions = new HashMap<>();
        sql.list(
                row -> sessions.put(row.id("person"), row.id("session")),
                "select p.person, p.session from class_presence p join class_session s on s.id = p.session"
                        + " where p.person = any (?) and p.present and s.ended_at is null and s.id <> ?",
                people,
                session);
        return sessions;
    }

    /** How often somebody changed it, beside the first list. */
    List<Change> changes(UUID session) {
        return sql.list(
                row -> new Change(row.id("person"), row.flag("present"), row.id("by"), row.instant("at")),
                "select person, present, by, at from class_presence_change where session = ? order by number",
                session);
    }

    /** A tick, by whom and when. */
    public record Change(UUID person, boolean present, UUID by, Instant at) {}
}
