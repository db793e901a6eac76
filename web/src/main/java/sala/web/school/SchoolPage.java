package sala.web.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.people.People;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.School;
import sala.school.SchoolEditing;
import sala.school.Term;
import sala.web.page.Choice;
import sala.web.page.Reader;

/** Brings together what the page of a school shows. */
@Singleton
public class SchoolPage {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Pattern TERM = Pattern.compile("(\\d{4})-([12])");

    private final SchoolEditing schools;
    private final Classrooms classrooms;
    private final People people;
    private final Clock clock;
    private final Reader reader;

    @Inject
    public SchoolPage(SchoolEditing schools, Classrooms classrooms, People people, Clock clock, Reader reader) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.people = people;
        this.clock = clock;
        this.reader = reader;
    }

    SchoolClasses of(School school, @Nullable String wanted) {
        Actor actor = reader.actor();
        List<Classroom> all = classrooms.ofSchool(school.id());
        Term now = Term.of(LocalDate.ofInstant(clock.instant(), THAILAND));
        Term term = term(wanted).orElse(now);
        List<Classroom> rooms =
                all.stream().filter(room -> room.term().equals(term)).toList();
        return new SchoolClasses(
                school,
                term,
                terms(all, now),
                rooms,
                people.countsOfClassrooms(
                        Role.PUPIL, rooms.stream().map(Classroom::id).toList()),
                schools.mayKeep(actor),
                AccessRules.permits(actor, Permission.CLASSROOM_KEEP, Scope.school(school.id())) && !school.closed());
    }

    /** Those that have classes, the present one, and the next. */
    private static List<Choice> terms(List<Classroom> all, Term now) {
        Term next = now.number() == 1 ? new Term(now.year(), 2) : new Term(now.year() + 1, 1);
        return Stream.concat(all.stream().map(Classroom::term), Stream.of(now, next))
                .distinct()
                .sorted(Comparator.comparing(Term::firstDay).reversed())
                .map(term -> new Choice(key(term), term.number() + "/" + term.year()))
                .toList();
    }

    static Optional<Term> term(@Nullable String key) {
        Matcher matcher = TERM.matcher(key == null ? "" : key);
        return matcher.matches()
                ? Optional.of(new Term(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    static String key(Term term) {
        return term.year() + "-" + term.number();
    }
}
