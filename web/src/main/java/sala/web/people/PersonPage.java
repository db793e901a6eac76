package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.account.AccountEvent;
import sala.account.AccountHistory;
import sala.account.AccountRules;
import sala.account.AccountState;
import sala.account.FirstPassword;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.web.page.Choice;
import sala.web.page.Reader;
import sala.web.people.PersonView.Giving;
import sala.web.people.PersonView.Happened;
import sala.web.people.PersonView.Held;
import sala.web.people.PersonView.May;
import sala.web.people.Places.PlaceNames;
import sala.web.text.Texts;

/** Brings together what the page of an account shows. */
@Singleton
public class PersonPage {

    private final People people;
    private final Places places;
    private final AccountRules rules;
    private final AccountHistory history;
    private final Reader reader;
    private final Texts texts;

    @Inject
    public PersonPage(
            People people, Places places, AccountRules rules, AccountHistory history, Reader reader, Texts texts) {
        this.people = people;
        this.places = places;
        this.rules = rules;
        this.history = history;
        this.reader = reader;
        this.texts = texts;
    }

    /** @param school in which another role may be given, when one was chosen */
    PersonView of(Person person, @Nullable UUID school, @Nullable FirstPassword password) {
        Actor actor = reader.actor();
        List<AccountEvent> events = history.of(person.id());
        PlaceNames names = places.names(Stream.concat(
                        person.grants().stream().map(Grant::classroom),
                        events.stream().flatMap(event -> Stream.of(
                                        Optional.ofNullable(event.from()), Optional.ofNullable(event.to()))
                                .flatMap(Optional::stream)))
                .filter(Objects::nonNull));
        Set<May> may = may(actor, person);
        Giving giving = giving(actor, person, school);
        return new PersonView(
                person,
                AccountState.of(person),
                may,
                held(actor, person, names, may.contains(May.GIVE) ? giving : null),
                past(events, names),
                giving,
                password);
    }

    private Set<May> may(Actor actor, Person person) {
        Set<May> may = EnumSet.noneOf(May.class);
        boolean keeps = reader.visitor().may(Permission.PUPIL_KEEP);
        boolean self = actor.person().equals(person.id());
        add(may, May.CHANGE, rules.mayChange(actor, person));
        add(may, May.RESET, AccountRules.mayReset(actor, person));
        add(may, May.GIVE, keeps && !self && rules.isOfThisNode(person));
        add(may, May.ELSEWHERE, keeps && !rules.isOfThisNode(person));
        return may;
    }

    private static void add(Set<May> all, May one, boolean yes) {
        if (yes) {
            all.add(one);
        }
    }

    /** @param giving null when the reader may neither give nor take anything */
    private List<Held> held(Actor actor, Person person, PlaceNames names, @Nullable Giving giving) {
        return person.grants().stream()
                .sorted(Comparator.comparing(Grant::role).reversed().thenComparing(names::of))
                .map(grant -> giving != null && AccountRules.mayGive(actor, grant)
                        ? new Held(grant, names.of(grant), true, others(actor, grant, giving, names))
                        : new Held(grant, names.of(grant), false, List.of()))
                .toList();
    }

    /**
     * The classes into which a pupil may be moved from this one: of the same school, and of the one that was chosen.
     */
    private List<Choice> others(Actor actor, Grant grant, Giving giving, PlaceNames names) {
        UUID school = grant.school();
        if (grant.role() != Role.PUPIL || school == null) {
            return List.of();
        }
        Stream<Choice> elsewhere = school.toString().equals(giving.school())
                ? Stream.empty()
                : giving.rooms().stream()
                        .map(room -> new Choice(
                                room.value(), room.label() + ", " + names.school(UUID.fromString(chosen(giving)))));
        return Stream.concat(places.rooms(actor, school).stream(), elsewhere)
                .filter(room -> !room.value().equals(String.valueOf(grant.classroom())))
                .toList();
    }

    private static String chosen(Giving giving) {
        return Objects.requireNonNull(giving.school());
    }

    private List<Happened> past(List<AccountEvent> events, PlaceNames names) {
        Map<UUID, PersonName> by = people.names(events.stream()
                .map(AccountEvent::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return events.stream()
                .map(event -> new Happened(
                        event.at(),
                        Optional.ofNullable(event.by())
                                .map(by::get)
                                .map(PersonName::full)
                                .orElse(""),
                        words(event, names),
                        event.reason()))
                .toList();
    }

    private String words(AccountEvent event, PlaceNames names) {
        Role role = event.role();
        return texts.text(
                reader.language(),
                "people.act." + event.act(),
                role == null ? "" : texts.text(reader.language(), "role." + role),
                names.school(event.school()),
                names.room(event.from()),
                names.room(event.to()));
    }

    private Giving giving(Actor actor, Person person, @Nullable UUID chosen) {
        List<Choice> schools = places.schools(actor);
        UUID school = Optional.ofNullable(chosen)
                .or(() -> Places.only(schools))
                .or(() -> person.actor().schools().stream().findFirst())
                .orElse(null);
        return new Giving(
                roles(actor, school), schools, school == null ? null : school.toString(), places.rooms(actor, school));
    }

    /** The roles that the reader may give, at this school or in the district. */
    List<Choice> roles(Actor actor, @Nullable UUID school) {
        return Stream.of(Role.values())
                .filter(role -> AccountRules.mayGive(actor, role, school))
                .map(role -> new Choice(role.name(), texts.text(reader.language(), "role." + role)))
                .toList();
    }
}
