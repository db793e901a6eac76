package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.PersonName;
import sala.sql.Row;
import sala.sql.Sql;

/** Lists of people for those who look after them, a page at a time. */
@Singleton
public class PeopleList {

    private final Sql sql;

    @Inject
    public PeopleList(Sql sql) {
        this.sql = sql;
    }

    /** Those whom the actor may see, as the table of access says it of one. */
    public Page<PersonLine> page(Actor actor, PersonFilter filter, PersonOrder order, Paging paging) {
        PeopleQuestion question = PeopleQuestion.of(actor, filter);
        List<PersonLine> found = sql.list(
                PeopleList::line,
                "select p.* from person p where " + question.where() + " order by "
                        + order.by().order(order.descending()) + " limit ? offset ?",
                question.with(paging.size(), paging.before()));
        return Page.of(
                withGrants(found),
                paging,
                () -> sql.number("select count(*) from person p where " + question.where(), question.with()));
    }

    private List<PersonLine> withGrants(List<PersonLine> lines) {
        Map<UUID, Set<Grant>> grants = sql
                .list(
                        PeopleList::held,
                        "select * from role_grant where person = any (?)",
                        lines.stream().map(PersonLine::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Held::person, Collectors.mapping(Held::grant, Collectors.toUnmodifiableSet())));
        return lines.stream()
                .map(line -> new PersonLine(
                        line.id(),
                        line.username(),
                        line.name(),
                        line.state(),
                        grants.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    private static PersonLine line(Row row) throws SQLException {
        int graduated = row.integer("graduated");
        return new PersonLine(
                row.id("id"),
                row.text("username"),
                new PersonName(row.text("prefix"), row.text("given_name"), row.text("family_name")),
                AccountState.of(row.flag("active"), graduated == 0 ? null : graduated),
                Set.of());
    }

    private static Held held(Row row) throws SQLException {
        return new Held(
                row.id("person"),
                new Grant(
                        Role.valueOf(row.text("role")),
                        row.idOrNull("school"),
                        row.idOrNull("classroom"),
                        row.textOrNull("area")));
    }

    private record Held(UUID person, Grant grant) {}
}
