package sala.media.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** The rows of copies, each with the loan that it is on. */
@Singleton
public class CopyRows {

    private static final String SELECT =
            "select c.*, i.title, l.school, l.person, l.given_on::text as given, l.due_on::text as due,"
                    + " l.received_on::text as received, l.sent_back_on::text as sent_back"
                    + " from physical_copy c join media_item i on i.id = c.item"
                    + " left join copy_loan l on l.copy = c.id and l.returned_on is null";

    /** What is due first comes first. */
    private static final String BY_DAY = " order by l.due_on, l.id limit ? offset ?";

    private final Sql sql;

    @Inject
    public CopyRows(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which they came. */
    List<Copy> of(UUID item) {
        return sql.list(CopyRows::read, SELECT + " where c.item = ? order by c.added_at, c.id", item);
    }

    Optional<Copy> find(UUID copy) {
        return sql.first(CopyRows::read, SELECT + " where c.id = ?", copy);
    }

    /** Which somebody has. */
    Page<Copy> lent(Paging paging) {
        return new Page<>(
                sql.list(CopyRows::read, SELECT + " where l.id is not null" + BY_DAY, paging.size(), skipped(paging)),
                sql.number("select count(*) from copy_loan where returned_on is null"),
                paging);
    }

    /** Which one of these schools has. */
    Page<Copy> lentTo(Collection<UUID> schools, Paging paging) {
        return new Page<>(
                sql.list(
                        CopyRows::read,
                        SELECT + " where l.school = any (?)" + BY_DAY,
                        schools,
                        paging.size(),
                        skipped(paging)),
                sql.number("select count(*) from copy_loan where returned_on is null and school = any (?)", schools),
                paging);
    }

    private static long skipped(Paging paging) {
        return (paging.number() - 1L) * paging.size();
    }

    static Copy read(Row row) throws SQLException {
        return new Copy(
                row.id("id"),
                row.id("item"),
                row.text("title"),
                new Place(row.text("box"), row.text("disk"), row.text("shelf")),
                loan(row));
    }

    private static @Nullable Loan loan(Row row) throws SQLException {
        String given = row.textOrNull("given");
        return given == null
                ? null
                : new Loan(
                        row.idOrNull("school"),
                        row.text("person"),
                        LocalDate.parse(given),
                        LocalDate.parse(row.text("due")),
                        new Receipt(day(row, "received"), day(row, "sent_back")));
    }

    private static @Nullable LocalDate day(Row row, String column) throws SQLException {
        String day = row.textOrNull(column);
        return day == null ? null : LocalDate.parse(day);
    }
}
