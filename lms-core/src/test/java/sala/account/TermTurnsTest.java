package sala.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.account.TermPlan.Line;
import sala.account.TermPlan.Way;
import sala.fault.NotFound;
import sala.node.NodeRole;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.OfDistrict;
import sala.school.Term;
import sala.testkit.TestDatabase;

class TermTurnsTest {

    private static final Term LAST = new Term(2569, 2);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    AccountFixture at;
    TermTurns turns;
    Classroom p4;
    Classroom p6;
    Person goesOn;
    Person stays;
    Person graduates;

    @BeforeEach
    void theEndOfAYear() {
        at = new AccountFixture(db);
        turns = turns(NodeRole.DISTRICT);
        p4 = room(Grade.P4);
        p6 = room(Grade.P6);
        goesOn = at.pupil("goes-on", p4);
        stays = at.pupil("stays", p4);
        graduates = at.pupil("graduates", p6);
    }

    @Test
    void eachGoesWhereThePlanSays() {
        accept();

        Classroom p5 =
                at.core.classrooms.open(at.here.id(), LAST.next(), Grade.P5, 1).orElseThrow();
        Classroom again =
                at.core.classrooms.open(at.here.id(), LAST.next(), Grade.P4, 1).orElseThrow();
        assertThat(grants(goesOn)).containsExactly(at.pupilOf(p5));
        assertThat(grants(stays)).containsExactly(at.pupilOf(again));
        assertThat(grants(graduates)).containsExactly(at.pupilOf(p6));
        assertThat(AccountState.of(at.core.people.get(graduates.id()))).isEqualTo(AccountState.GRADUATED);
        assertThat(at.list
                        .page(
                                at.keeper,
                                new PersonFilter("", at.here.id(), null, null, AccountState.GRADUATED),
                                PersonOrder.NAME,
                                sala.paging.Paging.first())
                        .items())
                .extracting(PersonLine::username)
                .containsExactly("graduates");
    }

    @Test
    void withinADayItIsUndoneExactly() {
        Map<UUID, String> before = everybody();
        UUID turn = accept();
        at.core.clock.advance(Duration.ofHours(23));
        undo(turn);

        assertThat(everybody()).isEqualTo(before);
        assertThat(at.core.classrooms.open(at.here.id(), LAST.next(), Grade.P5, 1))
                .isEmpty();
        assertThatThrownBy(() -> undo(turn)).isInstanceOf(TermTurns.TooLate.class);
        accept();
        assertThat(at.core.classrooms.open(at.here.id(), LAST.next(), Grade.P5, 1))
                .isPresent();
    }

    @Test
    void aDayLaterItStays() {
        UUID turn = accept();
        at.core.clock.advance(Duration.ofHours(25));

        assertThatThrownBy(() -> undo(turn)).isInstanceOf(TermTurns.TooLate.class);
    }

    @Test
    void whoeverWasMovedOnByHandComesBackToo() {
        Map<UUID, String> before = everybody();
        UUID turn = accept();
        UUID p5 = at.core
                .classrooms
                .open(at.here.id(), LAST.next(), Grade.P5, 1)
                .orElseThrow()
                .id();
        UUID p4Again = at.core
                .classrooms
                .open(at.here.id(), LAST.next(), Grade.P4, 1)
                .orElseThrow()
                .id();
        db.inTransaction(() -> at.accounts.move(at.keeper, goesOn.id(), p5, p4Again));
        undo(turn);

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void inTheMiddleOfAYearTeachersGoAlong() {
        Classroom first = at.older;
        TermPlan plan =
                new TermPlan(at.here.id(), first.term(), List.of(new Line(first.id(), Way.ON, Grade.P4, 2, Set.of())));
        db.inTransaction(() -> turns.accept(at.keeper, plan));

        Classroom next =
                at.core.classrooms.open(at.here.id(), LAST, Grade.P4, 2).orElseThrow();
        assertThat(at.core.people.get(at.teacher.person()).grants())
                .contains(Grant.classroom(Role.TEACHER, at.here.id(), next.id()));
    }

    @Test
    void onlyTheOwnSchoolsKeeperDoesItAndAtTheDistrictAlone() {
        assertThatThrownBy(() -> db.inTransaction(() -> turns.accept(at.keeperThere, plan())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> turns.accept(at.teacher, plan())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> db.inTransaction(() -> turns(NodeRole.SCHOOL).accept(at.keeper, plan())))
                .isInstanceOf(OfDistrict.class);
    }

    private TermTurns turns(NodeRole node) {
        return new TermTurns(at.core.people, at.core.classrooms, at.history, at.sql, at.core.clock, node);
    }

    private Classroom room(Grade grade) {
        Classroom room = Classroom.at(at.here.id(), LAST, grade, 1);
        db.inTransaction(() -> at.core.classrooms.add(room));
        return room;
    }

    private TermPlan plan() {
        return new TermPlan(
                at.here.id(),
                LAST,
                List.of(
                        new Line(p4.id(), Way.ON, Grade.P5, 1, Set.of(stays.id())),
                        new Line(p6.id(), Way.OUT, null, 1, Set.of())));
    }

    private UUID accept() {
        return db.inTransaction(() -> turns.accept(at.keeper, plan()));
    }

    private void undo(UUID turn) {
        db.inTransaction(() -> turns.undo(at.keeper, at.here.id(), turn));
    }

    private Set<Grant> grants(Person person) {
        return at.core.people.get(person.id()).grants();
    }

    /** What each of them is where, and whether they may sign in. */
    private Map<UUID, String> everybody() {
        Map<UUID, String> all = new TreeMap<>();
        for (Person one : List.of(goesOn, stays, graduates)) {
            Person now = at.core.people.get(one.id());
            all.put(one.id(), now.grants() + " " + AccountState.of(now));
        }
        return all;
    }
}
