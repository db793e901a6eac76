package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.access.Scope;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;
import sala.school.OfDistrict;
import sala.school.Term;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * Leads the classes of a school into the next term or year as it was planned, at the district, and undoes that within a
 * day. What pupils did stays with them and with the classes that they were in.
 */
@Singleton
@Transactional
public class TermTurns {

    public static final String KIND = "term-turn";

    /** For so long it can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(1);

    private static final int SHOWN = 10;

    private final People people;
    private final Classrooms classrooms;
    private final AccountHistory history;
    private final Sql sql;
    private final Clock clock;
    private final NodeRole node;

    @Inject
    public TermTurns(
            People people, Classrooms classrooms, AccountHistory history, Sql sql, Clock clock, NodeSettings settings) {
        this(people, classrooms, history, sql, clock, settings.role());
    }

    public TermTurns(
            People people, Classrooms classrooms, AccountHistory history, Sql sql, Clock clock, NodeRole node) {
        this.people = people;
        this.classrooms = classrooms;
        this.history = history;
        this.sql = sql;
        this.clock = clock;
        this.node = node;
    }

    /** @throws OfDistrict at a school's node, where the district's accounts are not changed */
    public void require(Actor actor, UUID school) {
        AccessRules.requireOrHide(actor, Permission.SCHOOL_VIEW, Scope.school(school), "school");
        AccessRules.require(actor, Permission.CLASSROOM_KEEP, Scope.school(school));
        AccessRules.require(actor, Permission.PUPIL_KEEP, Scope.school(school));
        if (node != NodeRole.DISTRICT) {
            throw new OfDistrict();
        }
    }

    /** Does what the plan says, or nothing of it. */
    public UUID accept(Actor actor, TermPlan plan) {
        require(actor, plan.school());
        UUID turn = UUID.randomUUID();
        sql.update(
                "insert into term_turn (id, school, from_year, from_term, done_at, done_by) values (?, ?, ?, ?, ?, ?)",
                turn,
                plan.school(),
                plan.from().year(),
                plan.from().number(),
                clock.instant(),
                actor.person());
        plan.lines().forEach(line -> new Step(actor, turn, plan).lead(line));
        return turn;
    }

    /** The latest of a school first. */
    public List<TermTurn> of(Actor actor, UUID school) {
        require(actor, school);
        return sql.list(
                TermTurns::turn,
                """
                select t.*, (select count(distinct s.person) from term_turn_step s where s.turn = t.id and s.role = 'PUPIL')
                    as people from term_turn t where school = ? order by done_at desc limit ?""",
                school,
                SHOWN);
    }

    /** Whether it holds, and not for longer than can be undone. */
    public boolean isUndoable(TermTurn turn) {
        return turn.undone() == null && turn.at().plus(UNDOABLE).isAfter(clock.instant());
    }

    /**
     * Makes everybody again what they were before.
     *
     * @throws NotFound when the school has no such turn
     * @throws TooLate when that was undone, or is too long ago
     */
    public void undo(Actor actor, UUID school, UUID id) {
        TermTurn turn = of(actor, school).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND));
        int undone = sql.update(
                "update term_turn set undone_at = ?, undone_by = ? where id = ? and undone_at is null",
                clock.instant(),
                actor.person(),
                id);
        if (undone == 0 || !isUndoable(turn)) {
            throw new TooLate();
        }
        Set<UUID> made = new HashSet<>(
                sql.list(row -> row.id("classroom"), "select classroom from term_turn_class where turn = ?", id));
        sql.list(TermTurns::done, "select * from term_turn_step where turn = ?", id)
                .forEach(step -> back(actor, school, step, made));
        made.forEach(this::closeIfEmpty);
    }

    private void back(Actor actor, UUID school, Done step, Set<UUID> made) {
        people.find(step.person()).ifPresent(person -> {
            Grant before = Grant.classroom(step.role(), school, step.from());
            person.grants().stream()
                    .filter(grant -> grant.role() == step.role() && grant.classroom() != null)
                    .filter(grant -> made.contains(grant.classroom())
                            || Optional.ofNullable(grant.classroom()).equals(step.to()))
                    .filter(grant -> !grant.equals(before))
                    .forEach(person::take);
            person.give(before);
            if (step.to().isEmpty()) {
                person.activate();
            }
            people.changed(person);
            Grant left = step.to()
                    .map(room -> Grant.classroom(step.role(), school, room))
                    .orElse(before);
            history.write(actor, step.person(), Act.UNDONE, left, before);
        });
    }

    private void closeIfEmpty(UUID id) {
        Classroom room = classrooms.get(id);
        if (people.inClassroom(id, Role.PUPIL).isEmpty()
                && people.inClassroom(id, Role.TEACHER).isEmpty()) {
            room.close();
            classrooms.changed(room);
        }
    }

    private static TermTurn turn(Row row) throws SQLException {
        return new TermTurn(
                row.id("id"),
                new Term(row.integer("from_year"), row.integer("from_term")),
                row.instant("done_at"),
                row.id("done_by"),
                row.instantOrNull("undone_at"),
                row.number("people"));
    }

    private static Done done(Row row) throws SQLException {
        return new Done(
                row.id("person"),
                Role.valueOf(row.text("role")),
                row.id("from_classroom"),
                Optional.ofNullable(row.idOrNull("to_classroom")));
    }

    private record Done(UUID person, Role role, UUID from, Optional<UUID> to) {}

    /** It was undone already, or too long ago. */
    public static class TooLate extends Fault {

        private static final long serialVersionUID = 1L;

        TooLate() {
            super(FaultKind.CONFLICT, "term.too-late");
        }
    }

    /** Leads one class after the other. */
    private final class Step {

        private final Actor actor;
        private final UUID turn;
        private final TermPlan plan;

        Step(Actor actor, UUID turn, TermPlan plan) {
            this.actor = actor;
            this.turn = turn;
            this.plan = plan;
        }

        void lead(TermPlan.Line line) {
            Classroom from = classrooms
                    .find(line.classroom())
                    .filter(room ->
                            room.school().equals(plan.school()) && room.term().equals(plan.from()))
                    .orElseThrow(() -> new Invalid("classroom", "field.choice"));
            switch (line.way()) {
                case NOT -> {}
                case OUT ->
                    people.inClassroom(from.id(), Role.PUPIL).forEach(pupil -> {
                        if (line.staying().contains(pupil.id())) {
                            move(pupil, from, room(from.grade(), from.room()));
                        } else {
                            graduate(pupil, from);
                        }
                    });
                case ON -> on(line, from);
            }
        }

        private void on(TermPlan.Line line, Classroom from) {
            Grade grade = line.grade();
            if (grade == null) {
                throw new Invalid("grade", "field.required");
            }
            List<Person> pupils = people.inClassroom(from.id(), Role.PUPIL);
            Classroom to = room(grade, line.room());
            pupils.forEach(pupil ->
                    move(pupil, from, line.staying().contains(pupil.id()) ? room(from.grade(), from.room()) : to));
            if (plan.from().year() == plan.to().year()) {
                people.inClassroom(from.id(), Role.TEACHER).forEach(teacher -> teachToo(teacher, from, to));
            }
        }

        private Classroom room(Grade grade, int number) {
            Optional<Classroom> known = classrooms.open(plan.school(), plan.to(), grade, number);
            Classroom room = known.orElseGet(() -> classrooms.openOrMake(plan.school(), plan.to(), grade, number));
            if (known.isEmpty()) {
                sql.update("insert into term_turn_class (turn, classroom) values (?, ?)", turn, room.id());
            }
            return room;
        }

        private void move(Person pupil, Classroom from, Classroom to) {
            Grant left = Grant.classroom(Role.PUPIL, plan.school(), from.id());
            Grant entered = Grant.classroom(Role.PUPIL, plan.school(), to.id());
            pupil.take(left);
            pupil.give(entered);
            people.changed(pupil);
            remember(pupil, Role.PUPIL, from, to.id());
            history.write(actor, pupil.id(), Act.MOVED, left, entered);
        }

        /** Stays among those of the class, so that the school finds its graduates. */
        private void graduate(Person pupil, Classroom from) {
            Grant last = Grant.classroom(Role.PUPIL, plan.school(), from.id());
            pupil.graduate(plan.from().year());
            people.changed(pupil);
            remember(pupil, Role.PUPIL, from, null);
            history.write(actor, pupil.id(), Act.GRADUATED, last, Grant.school(Role.PUPIL, plan.school()));
        }

        private void teachToo(Person teacher, Classroom from, Classroom to) {
            Grant more = Grant.classroom(Role.TEACHER, plan.school(), to.id());
            if (!teacher.grants().contains(more)) {
                teacher.give(more);
                people.changed(teacher);
                remember(teacher, Role.TEACHER, from, to.id());
                history.write(actor, teacher.id(), Act.GIVEN, more);
            }
        }

        private void remember(Person person, Role role, Classroom from, @Nullable UUID to) {
            sql.update(
                    "insert into term_turn_step (turn, person, role, from_classroom, to_classroom) values (?, ?, ?, ?, ?)",
                    turn,
                    person.id(),
                    role,
                    from.id(),
                    to);
        }
    }
}
