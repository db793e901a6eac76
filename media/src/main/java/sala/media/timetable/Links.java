package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.school.Grade;
import sala.sql.Row;
import sala.sql.Sql;

/** What hangs on airings. What was hung on here, at a school, stays when the district's copy comes. */
@Singleton
public class Links {

    private static final String IN_ORDER = " order by airing, position, id";

    private final Sql sql;

    @Inject
    public Links(Sql sql) {
        this.sql = sql;
    }

    /** Of all of these airings, each in its order. */
    public List<Link> of(Collection<UUID> airings) {
        return airings.isEmpty()
                ? List.of()
                : sql.list(
                        Links::read,
                        "select * from airing_link where airing = any (?)" + IN_ORDER,
                        Set.copyOf(airings));
    }

    /** The airings on which something hangs, such as an item. */
    public List<UUID> airingsOf(UUID target) {
        return sql.list(row -> row.id("airing"), "select airing from airing_link where target = ?", target);
    }

    /** The items that hang on airings of these grades on these days, first to last. */
    public Set<UUID> itemsFor(Collection<Grade> grades, LocalDate first, LocalDate last) {
        return Set.copyOf(sql.list(
                row -> row.id("target"),
                "select distinct l.target from airing_link l join airing a on a.id = l.airing"
                        + " where a.day between ? and ? and l.role <> 'QUIZ' and string_to_array(a.grades, '|') && ?::text[]",
                first,
                last,
                grades.stream().map(Grade::name).collect(Collectors.toSet())));
    }

    /** The items that hang on airings of these grades which begin in this time, each with when it is first on. */
    public Map<UUID, Instant> firstOn(Collection<Grade> grades, Instant from, Instant until) {
        Map<UUID, Instant> first = new HashMap<>();
        sql.list(
                row -> first.put(row.id("target"), row.instant("starts")),
                "select l.target, min(a.starts) as starts from airing_link l join airing a on a.id = l.airing"
                        + " where a.starts between ? and ? and l.role <> 'QUIZ'"
                        + " and string_to_array(a.grades, '|') && ?::text[] group by l.target",
                from,
                until,
                grades.stream().map(Grade::name).collect(Collectors.toSet()));
        return first;
    }

    /** Harmless when it hangs there already. */
    void add(Link link, boolean here) {
        sql.update(
                "insert into airing_link (airing, role, target, position, here) select ?, ?, ?,"
                        + " coalesce((select max(position) + 1 from airing_link where airing = ?), 0), ?"
                        + " on conflict (airing, target) do nothing",
                link.airing(),
                link.role(),
                link.target(),
                link.airing(),
                here);
    }

    void remove(UUID airing, UUID target) {
        sql.update("delete from airing_link where airing = ? and target = ?", airing, target);
    }

    /** What came from the district. */
    void removeBrought(UUID airing) {
        sql.update("delete from airing_link where airing = ? and not here", airing);
    }

    private static Link read(Row row) throws SQLException {
        return new Link(row.id("airing"), LinkRole.valueOf(row.text("role")), row.id("target"));
    }
}
