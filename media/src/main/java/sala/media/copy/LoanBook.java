package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.sql.Row;
import sala.sql.Sql;

/** All loans that ever were, those too that are over: who received a copy, and when it came back. */
@Singleton
public class LoanBook {

    /** The last ones; more is for the office's own archive. */
    private static final int MOST = 200;

    private static final String SELECT =
            "select i.title, c.box, c.disk, c.shelf, l.school, l.person, l.given_on::text as given,"
                    + " l.received_on::text as received, l.received_by, l.returned_on::text as returned"
                    + " from copy_loan l join physical_copy c on c.id = l.copy join media_item i on i.id = c.item";

    private static final String NEWEST_FIRST = " order by l.given_on desc, l.id limit ?";

    private final Sql sql;

    @Inject
    public LoanBook(Sql sql) {
        this.sql = sql;
    }

    /** Of the copies of one item, newest first. */
    public List<PastLoan> of(Actor actor, UUID item) {
        AccessRules.require(actor, Permission.COPY_KEEP, Scope.DISTRICT);
        return sql.list(LoanBook::read, SELECT + " where c.item = ?" + NEWEST_FIRST, item, MOST);
    }

    /** Of the schools that this person looks after, newest first. */
    public List<PastLoan> ofOurs(Actor actor) {
        List<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.COPY_RECEIVE, Scope.school(school)))
                .toList();
        return sql.list(LoanBook::read, SELECT + " where l.school = any (?)" + NEWEST_FIRST, schools, MOST);
    }

    private static PastLoan read(Row row) throws SQLException {
        return new PastLoan(
                row.text("title"),
                new Place(row.text("box"), row.text("disk"), row.text("shelf")),
                row.idOrNull("school"),
                row.text("person"),
                LocalDate.parse(row.text("given")),
                day(row.textOrNull("received")),
                row.idOrNull("received_by"),
                day(row.textOrNull("returned")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
