package sala.roster;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Role;
import sala.people.PersonName;
import sala.sql.Row;
import sala.sql.Sql;

/** Reads whom a roster may mean. */
final class KnownPeople {

    private static final String QUERY =
            """
            select p.id, p.prefix, p.given_name, p.family_name, p.active, p.district_password_hash is not null as of_district,
                   g.role, g.school, n.number, b.day::text as birth, i.mark,
                   string_agg(c.academic_year || '/' || c.term || ' ' || c.grade || '/' || c.room, ','
                       order by c.academic_year desc, c.term desc, c.grade, c.room) as rooms
              from person p
              left join role_grant g on g.person = p.id and g.role in ('PUPIL', 'TEACHER') and g.school is not null
              left join classroom c on c.id = g.classroom
              left join school_number n on n.person = p.id and n.school = g.school
              left join birthday b on b.person = p.id
              left join citizen_id i on i.person = p.id
             where g.school = any (?) or i.mark = any (?)
             group by p.id, g.role, g.school, n.number, b.day, i.mark
             order by p.id, g.school, g.role
            """;

    private final Sql sql;

    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    /** Everybody of these schools, and whoever has one of these citizen ids; once for each school and role. */
    List<KnownPerson> of(Set<UUID> schools, Collection<String> marks) {
        return sql.list(KnownPeople::read, QUERY, schools, marks);
    }

    private static KnownPerson read(Row row) throws SQLException {
        return new KnownPerson(
                row.id("id"),
                new PersonName(row.text("prefix"), row.text("given_name"), row.text("family_name")),
                row.flag("active"),
                Optional.ofNullable(row.textOrNull("role")).map(Role::valueOf).orElse(null),
                row.idOrNull("school"),
                Optional.ofNullable(row.textOrNull("rooms"))
                        .map(rooms -> Arrays.asList(rooms.split(",")))
                        .orElse(List.of()),
                text(row, "number"),
                text(row, "birth"),
                text(row, "mark"),
                row.flag("of_district"));
    }

    private static String text(Row row, String column) throws SQLException {
        return Optional.ofNullable(row.textOrNull(column)).orElse("");
    }
}
