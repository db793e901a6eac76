package sala.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.paging.Paging;

/** What a list of people is asked for, in SQL: whom the actor may see, and whom of those somebody looks for. */
record PeopleQuestion(String where, List<Object> arguments) {

    private static final String FOUND = "folded_name like thai_folded(?) escape '!'";

    static PeopleQuestion of(Actor actor, PersonFilter filter) {
        PeopleQuestion question = new PeopleQuestion("true", List.of()).seenBy(actor);
        for (NameWords word : NameWords.of(filter.words())) {
            question = question.named(word);
        }
        return question.placed(filter).in(filter.state());
    }

    private PeopleQuestion seenBy(Actor actor) {
        if (AccessRules.permits(actor, Permission.PERSON_VIEW, Scope.DISTRICT)) {
            return this;
        }
        Set<UUID> schools = actor.schools().stream()
                .filter(school -> AccessRules.permits(actor, Permission.PERSON_VIEW, Scope.school(school)))
                .collect(Collectors.toUnmodifiableSet());
        Set<UUID> rooms = actor.grants().stream()
                .filter(grant -> AccessRules.permits(actor, Permission.PERSON_VIEW, AccountRules.scope(grant)))
                .flatMap(grant -> Stream.ofNullable(grant.classroom()))
                .collect(Collectors.toUnmodifiableSet());
        return and(
                "exists (select 1 from role_grant g where g.person = p.id"
                        + " and (g.school = any (?) or g.classroom = any (?)))",
                schools,
                rooms);
    }

    private PeopleQuestion named(NameWords word) {
        String typed = Paging.containing(word.typed());
        return word.withoutTitle()
                .map(rest -> and("(" + FOUND + " or " + FOUND + ")", typed, Paging.containing(rest)))
                .orElseGet(() -> and(FOUND, typed));
    }

    private PeopleQuestion placed(PersonFilter filter) {
        List<Object> values = new ArrayList<>();
        StringBuilder grant = new StringBuilder();
        only("g.school", filter.school(), grant, values);
        only("g.classroom", filter.classroom(), grant, values);
        only("g.role", filter.role(), grant, values);
        return values.isEmpty()
                ? this
                : and("exists (select 1 from role_grant g where g.person = p.id" + grant + ")", values.toArray());
    }

    private static void only(String column, @Nullable Object wanted, StringBuilder grant, List<Object> values) {
        if (wanted != null) {
            grant.append(" and ").append(column).append(" = ?");
            values.add(wanted);
        }
    }

    private PeopleQuestion in(@Nullable AccountState state) {
        if (state == null) {
            return this;
        }
        return switch (state) {
            case ACTIVE -> and("p.active");
            case CLOSED -> and("not p.active and p.graduated is null");
            case GRADUATED -> and("not p.active and p.graduated is not null");
        };
    }

    private PeopleQuestion and(String condition, Object... values) {
        return new PeopleQuestion(
                where + " and " + condition,
                Stream.concat(arguments.stream(), Stream.of(values)).toList());
    }

    /** The arguments, and these behind them. */
    Object[] with(Object... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray();
    }
}
