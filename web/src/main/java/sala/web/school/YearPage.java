package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Role;
import sala.account.TermTurn;
import sala.account.TermTurns;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.SchoolEditing;
import sala.school.Term;
import sala.web.page.Choice;
import sala.web.page.Reader;

/** Brings together what the page of a year's change shows. */
@Singleton
public class YearPage {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final SchoolEditing schools;
    private final Classrooms classrooms;
    private final People people;
    private final TermTurns turns;
    private final Clock clock;
    private final Reader reader;

    @Inject
    public YearPage(
            SchoolEditing schools, Classrooms classrooms, People people, TermTurns turns, Clock clock, Reader reader) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
        this.reader = reader;
    }

    YearView of(UUID school, @Nullable String wanted) {
        Actor actor = reader.actor();
        List<TermTurn> done = turns.of(actor, school);
        List<Classroom> open = classrooms.ofSchool(school).stream()
                .filter(room -> !room.closed())
                .toList();
        Term term = SchoolPage.term(wanted).orElseGet(() -> last(open));
        List<Classroom> rooms =
                open.stream().filter(room -> room.term().equals(term)).toList();
        Map<UUID, List<Person>> pupils = rooms.stream()
                .collect(Collectors.toMap(Classroom::id, room -> people.inClassroom(room.id(), Role.PUPIL)));
        return new YearView(
                schools.get(actor, school),
                term,
                terms(open),
                rooms,
                pupils,
                done,
                done.stream().filter(turns::isUndoable).map(TermTurn::id).toList());
    }

    /** The present one where it has classes; else the one before. */
    private Term last(List<Classroom> open) {
        Term now = Term.of(LocalDate.ofInstant(clock.instant(), THAILAND));
        Optional<Term> began = open.stream()
                .map(Classroom::term)
                .filter(term -> !term.firstDay().isAfter(now.firstDay()))
                .findFirst();
        return began.orElse(now);
    }

    private static List<Choice> terms(List<Classroom> open) {
        return open.stream()
                .map(Classroom::term)
                .distinct()
                .map(term -> new Choice(SchoolPage.key(term), term.number() + "/" + term.year()))
                .toList();
    }
}
