package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.account.AccountEvent;
import sala.account.AccountHistory;
import sala.fault.NotFound;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.school.ClassroomEditing;
import sala.school.Classrooms;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Form;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.school.ClassroomView.Crossing;
import sala.web.text.Texts;

/** Brings together what the page of a class shows. */
@Singleton
public class ClassroomPage {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Schools schools;
    private final Classrooms classrooms;
    private final ClassroomEditing editing;
    private final People people;
    private final AccountHistory history;
    private final Clock clock;
    private final Reader reader;
    private final Texts texts;

    @Inject
    public ClassroomPage(
            Schools schools,
            Classrooms classrooms,
            ClassroomEditing editing,
            People people,
            AccountHistory history,
            Clock clock,
            Reader reader,
            Texts texts) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.editing = editing;
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.reader = reader;
        this.texts = texts;
    }

    /** @throws NotFound when this school has no such class, or the reader may not know of it */
    public ClassroomView of(UUID school, UUID id) {
        Actor actor = reader.actor();
        Classroom room = classrooms
                .find(id)
                .filter(found -> found.school().equals(school))
                .orElseThrow(() -> new NotFound(Classrooms.KIND));
        AccessRules.requireOrHide(actor, Permission.PERSON_VIEW, room.scope(), Classrooms.KIND);
        School of = schools.get(school);
        return new ClassroomView(
                of,
                room,
                byName(people.inClassroom(id, Role.PUPIL)),
                byName(people.inClassroom(id, Role.TEACHER)),
                past(id),
                editing.mayChange(actor, room),
                AccessRules.permits(actor, Permission.PUPIL_PASSWORD, room.scope()));
    }

    static Form form(Classroom room) {
        return Form.showing(Map.of(
                "version", String.valueOf(room.version()),
                "grade", room.grade().name(),
                "room", String.valueOf(room.room())));
    }

    Newest newest(UUID school, UUID id) {
        return new Newest(form(of(school, id).room()), "", clock.instant());
    }

    /** As a Thai dictionary has them: เ แ โ ไ ใ behind the consonant that is spoken before them. */
    private static List<Person> byName(List<Person> found) {
        Collator thai = Collator.getInstance(THAI);
        return found.stream()
                .sorted(Comparator.comparing((Person person) -> person.name().given(), thai)
                        .thenComparing(person -> person.name().family(), thai)
                        .thenComparing(Person::id))
                .toList();
    }

    private List<Crossing> past(UUID id) {
        List<AccountEvent> events = history.ofClassroom(id);
        Map<UUID, PersonName> names = people.names(events.stream()
                .flatMap(event -> Stream.concat(Stream.of(event.person()), Stream.ofNullable(event.by())))
                .distinct()
                .toList());
        Map<UUID, Classroom> rooms = classrooms
                .all(events.stream()
                        .flatMap(event -> Stream.concat(Stream.ofNullable(event.from()), Stream.ofNullable(event.to())))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Classroom::id, Function.identity()));
        return events.stream()
                .map(event -> new Crossing(
                        event.at(), name(names, event.person()), name(names, event.by()), words(id, event, rooms)))
                .toList();
    }

    private static String name(Map<UUID, PersonName> names, @Nullable UUID id) {
        return Optional.ofNullable(id).map(names::get).map(PersonName::full).orElse("–");
    }

    private String words(UUID here, AccountEvent event, Map<UUID, Classroom> rooms) {
        boolean came = here.equals(event.to());
        UUID other = came ? event.from() : event.to();
        String key = came ? "school.came" : "school.left";
        String name =
                Optional.ofNullable(other).map(rooms::get).map(Classroom::name).orElse("");
        return texts.text(reader.language(), name.isEmpty() ? key : key + "-class", name);
    }
}
