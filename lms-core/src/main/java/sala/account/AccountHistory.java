package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.sql.Row;
import sala.sql.Sql;

/** Who did what with accounts, at this node. Written in the transaction of what it tells of. */
@Singleton
public class AccountHistory {

    private static final int SHOWN = 100;

    private final Sql sql;
    private final Clock clock;

    @Inject
    public AccountHistory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void write(Actor by, UUID person, Act act, String reason) {
        write(by, person, act, new Place(null, null, null, null), reason);
    }

    /** A role given or taken. */
    public void write(Actor by, UUID person, Act act, Grant grant) {
        boolean taken = act == Act.TAKEN;
        Place place = new Place(
                grant.role(), grant.school(), taken ? grant.classroom() : null, taken ? null : grant.classroom());
        write(by, person, act, place, "");
    }

    /** From one class to another. */
    public void write(Actor by, UUID person, Act act, Grant from, Grant to) {
        write(by, person, act, new Place(to.role(), to.school(), from.classroom(), to.classroom()), "");
    }

    private void write(Actor by, UUID person, Act act, Place place, String reason) {
        sql.update(
                "insert into account_event (person, at, done_by, act, role, school, from_classroom, to_classroom, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                person,
                clock.instant(),
                by.person(),
                act,
                place.role(),
                place.school(),
                place.from(),
                place.to(),
                reason);
    }

    /** The latest first. */
    public List<AccountEvent> of(UUID person) {
        return sql.list(
                AccountHistory::event,
                "select * from account_event where person = ? order by number desc limit ?",
                person,
                SHOWN);
    }

    /** Who came into this class and left it, the latest first. */
    public List<AccountEvent> ofClassroom(UUID classroom) {
        return sql.list(
                AccountHistory::event,
                "select * from account_event where from_classroom = ? or to_classroom = ? order by number desc limit ?",
                classroom,
                classroom,
                SHOWN);
    }

    private static AccountEvent event(Row row) throws SQLException {
        return new AccountEvent(
                row.id("person"),
                row.instant("at"),
                row.idOrNull("done_by"),
                Act.valueOf(row.text("act")),
                Optional.ofNullable(row.textOrNull("role")).map(Role::valueOf).orElse(null),
                row.idOrNull("school"),
                row.idOrNull("from_classroom"),
                row.idOrNull("to_classroom"),
                row.text("reason"));
    }

    private record Place(@Nullable Role role, @Nullable UUID school, @Nullable UUID from, @Nullable UUID to) {}
}
