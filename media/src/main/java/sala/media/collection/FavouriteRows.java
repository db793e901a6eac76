package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.change.ChangeLog;
import sala.sql.Row;
import sala.sql.Sql;

/** The table of favourites: of each person and item the last word. */
@Singleton
public class FavouriteRows {

    /** In the change log, by person. */
    static final String KIND = "favourite";

    private static final String OF_SCHOOL =
            "select * from favourite f where exists (select 1 from role_grant g where g.person = f.person"
                    + " and g.school = ? and g.role in ('PUPIL', 'TEACHER', 'SCHOOL_KEEPER'))";

    private final Sql sql;
    private final ChangeLog changes;

    @Inject
    public FavouriteRows(Sql sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** The last ones first. */
    List<UUID> kept(UUID person, int most) {
        return sql.list(
                row -> row.id("item"),
                "select item from favourite where person = ? and kept order by since desc, item limit ?",
                person,
                most);
    }

    boolean has(UUID person, UUID item) {
        return sql.number("select count(*) from favourite where person = ? and item = ? and kept", person, item) > 0;
    }

    /** Of a school's people, by person, with what they took back; without those of whom nothing is known. */
    Map<UUID, List<Favourite>> at(UUID school) {
        return byPerson(sql.list(FavouriteRows::read, OF_SCHOOL + " order by person, item", school));
    }

    /** Of these among them. */
    Map<UUID, List<Favourite>> at(UUID school, Collection<UUID> people) {
        return byPerson(sql.list(
                FavouriteRows::read, OF_SCHOOL + " and person = any(?) order by person, item", school, people));
    }

    private static Favourite read(Row row) throws SQLException {
        return new Favourite(row.id("person"), row.id("item"), row.instant("since"), row.flag("kept"));
    }

    private static Map<UUID, List<Favourite>> byPerson(List<Favourite> all) {
        return all.stream().collect(Collectors.groupingBy(Favourite::person, LinkedHashMap::new, Collectors.toList()));
    }

    /** What was said later stays. */
    void put(Favourite favourite) {
        sql.update(
                "insert into favourite (person, item, since, kept) values (?, ?, ?, ?) on conflict (person, item)"
                        + " do update set since = excluded.since, kept = excluded.kept where favourite.since <= excluded.since",
                favourite.person(),
                favourite.item(),
                favourite.at(),
                favourite.kept());
        changes.changed(KIND, favourite.person());
    }
}
