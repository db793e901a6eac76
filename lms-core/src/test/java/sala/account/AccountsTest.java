package sala.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.account.AccountFixture.given;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.node.NodeRole;
import sala.people.Person;
import sala.people.PersonName;
import sala.school.OfDistrict;
import sala.signin.Origin;
import sala.signin.SessionKind;
import sala.signin.Token;
import sala.testkit.TestDatabase;

class AccountsTest {

    private static final FirstPassword PASSWORD = new FirstPassword("secret-1", "hash", true);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    AccountFixture at;

    @BeforeEach
    void twoSchools() {
        at = new AccountFixture(db);
    }

    @Test
    void aKeeperMakesPupilsAndTeachersOfTheOwnSchool() {
        Person pupil = make(at.keeper, at.pupilOf(at.older), "new.pupil");
        Person teacher = make(at.keeper, Grant.classroom(Role.TEACHER, at.here.id(), at.older.id()), "new.teacher");

        assertThat(pupil.firstPassword()).isTrue();
        assertThat(teacher.grants()).contains(Grant.school(Role.TEACHER, at.here.id()));
        assertThat(at.history.of(pupil.id())).extracting(AccountEvent::act).containsExactly(Act.MADE);
    }

    @Test
    void aKeeperMakesNobodyElsewhereNorAboveTeachers() {
        assertThatThrownBy(() -> make(at.keeper, at.pupilOf(at.elsewhere), "a1"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> make(at.keeper, Grant.school(Role.SCHOOL_KEEPER, at.here.id()), "a2"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> make(at.keeper, Grant.district(Role.SUPERVISOR), "a3"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> make(at.teacher, at.pupilOf(at.older), "a4")).isInstanceOf(Forbidden.class);
    }

    @Test
    void aClassOfAnotherSchoolIsNotReachedByNamingTheOwnSchoolBesideIt() {
        Grant crossed = Grant.classroom(Role.PUPIL, at.here.id(), at.elsewhere.id());

        assertThatThrownBy(() -> make(at.keeper, crossed, "a5")).isInstanceOf(Invalid.class);
    }

    @Test
    void theWrongSchoolsKeeperDoesNotEvenKnowOfAPerson() {
        UUID pupil = at.pupil("somchai", at.older).id();

        assertThatThrownBy(() -> at.accounts.get(at.keeperThere, pupil)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> close(at.keeperThere, pupil)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> at.passwords.reset(at.keeperThere, pupil)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverHoldsMoreElsewhereIsChangedByTheDistrictAlone() {
        UUID both = at.core
                .person("both", Grant.school(Role.TEACHER, at.here.id()), Grant.school(Role.TEACHER, at.there.id()))
                .id();

        assertThatThrownBy(() -> close(at.keeper, both)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> at.passwords.reset(at.keeper, both)).isInstanceOf(Forbidden.class);
        close(at.admin, both);
    }

    @Test
    void nobodyGivesRolesToOneself() {
        assertThatThrownBy(() -> give(at.keeper, at.keeper.person(), at.pupilOf(at.older)))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> close(at.admin, at.admin.person())).isInstanceOf(OwnAccount.class);
    }

    @Test
    void theLastAdminStays() {
        Actor second =
                at.core.person("second", Grant.district(Role.DISTRICT_ADMIN)).actor();
        take(second, at.admin.person(), Grant.district(Role.DISTRICT_ADMIN));

        Actor gone = at.admin;
        assertThatThrownBy(() -> take(gone, second.person(), Grant.district(Role.DISTRICT_ADMIN)))
                .isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> close(gone, second.person())).isInstanceOf(LastAdmin.class);
    }

    @Test
    void aUserNameIsTakenOnce() {
        UUID pupil = at.pupil("somchai", at.older).id();

        assertThatThrownBy(() -> make(at.keeper, at.pupilOf(at.older), "somchai"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rename(pupil, version(pupil), given("นาย", "ก", "ข", "teacher")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoeverIsOvertakenIsTold() {
        UUID pupil = at.pupil("somchai", at.older).id();
        long seen = version(pupil);
        rename(pupil, seen, given("ด.ช.", "สมชาย", "ใจดี", "somchai"));

        assertThatThrownBy(() -> rename(pupil, seen, given("ด.ช.", "สมหมาย", "ใจดี", "somchai")))
                .isInstanceOf(Stale.class);
        assertThat(at.history.of(pupil)).extracting(AccountEvent::reason).containsExactly("นายsomchai ทดสอบ (somchai)");
    }

    @Test
    void aPupilMovesFromClassToClassAndBothShowIt() {
        UUID pupil = at.pupil("somchai", at.older).id();
        at.db.inTransaction(() -> at.accounts.move(at.keeper, pupil, at.older.id(), at.young.id()));

        assertThat(at.core.people.get(pupil).grants()).containsExactly(at.pupilOf(at.young));
        assertThat(at.history.ofClassroom(at.older.id()))
                .extracting(AccountEvent::act)
                .containsExactly(Act.MOVED);
        assertThat(at.history.ofClassroom(at.young.id()))
                .extracting(AccountEvent::act)
                .containsExactly(Act.MOVED);
    }

    @Test
    void onlyTheDistrictMovesAPupilToAnotherSchool() {
        UUID pupil = at.pupil("somchai", at.older).id();

        assertThatThrownBy(() ->
                        at.db.inTransaction(() -> at.accounts.move(at.keeper, pupil, at.older.id(), at.elsewhere.id())))
                .isInstanceOf(Forbidden.class);
        at.db.inTransaction(() -> at.accounts.move(at.admin, pupil, at.older.id(), at.elsewhere.id()));
        assertThat(at.core.people.get(pupil).grants()).containsExactly(at.pupilOf(at.elsewhere));
    }

    @Test
    void atASchoolWhatTheDistrictKnowsIsReadAlone() {
        UUID pupil = at.pupil("somchai", at.older).id();
        db.execute("update person set district_password_hash = 'x' where id = ?", pupil);
        Accounts atSchool = at.accounts(NodeRole.SCHOOL);

        assertThatThrownBy(() -> at.db.inTransaction(() -> atSchool.close(at.keeper, pupil, "ย้าย")))
                .isInstanceOf(OfDistrict.class);
        Person own = at.db.inTransaction(() -> atSchool.make(
                at.keeper, given("ด.ญ.", "ใหม่", "มา", "10012345-sp0001"), at.pupilOf(at.older), PASSWORD));
        at.db.inTransaction(() -> atSchool.close(at.keeper, own.id(), "ย้าย"));
    }

    @Test
    void aResetEndsAllSessionsAndTheYoungKeepTheirs() {
        UUID older = at.pupil("older", at.older).id();
        UUID young = at.pupil("young", at.young).id();
        Token open =
                at.db.inTransaction(() -> at.sessions.open(older, SessionKind.BROWSER, new Origin("10.0.0.1", "")));

        FirstPassword given = at.passwords.reset(at.teacher, older);
        assertThat(at.db.inTransaction(() -> at.sessions.identify(open))).isEmpty();
        assertThat(at.core.people.get(older).firstPassword()).isTrue();
        assertThat(AccountFixture.PASSWORDS.match(
                        given.text(), at.core.people.get(older).passwordHash()))
                .isTrue();
        assertThat(given.toString()).doesNotContain(given.text());
        assertThatThrownBy(() -> at.passwords.reset(at.teacher, young)).isInstanceOf(NotFound.class);
        at.passwords.reset(at.keeper, young);
        assertThat(at.core.people.get(young).firstPassword()).isFalse();
    }

    @Test
    void aTeacherResetsAPupilOfTwoClassesAndNoTeacher() {
        UUID both = at.pupil("both", at.older, at.young).id();
        UUID colleague = at.core
                .person("colleague", Grant.classroom(Role.TEACHER, at.here.id(), at.older.id()))
                .id();

        at.passwords.reset(at.teacher, both);
        assertThatThrownBy(() -> at.passwords.reset(at.teacher, colleague)).isInstanceOf(Forbidden.class);
    }

    @Test
    void threePupilsOfOneNameAreThree() {
        at.named("ด.ช.", "สมชาย", "ใจดี");
        at.named("ด.ช.", "สมชาย", "ใจดี");
        at.named("ด.ช.", "สมชาย", "ใจดี");

        assertThat(at.core.people.inClassroom(at.older.id(), Role.PUPIL))
                .extracting(Person::name)
                .filteredOn(new PersonName("ด.ช.", "สมชาย", "ใจดี")::equals)
                .hasSize(3);
    }

    private Person make(Actor actor, Grant grant, String username) {
        return at.db.inTransaction(
                () -> at.accounts.make(actor, given("นาย", "ใหม่", "มา", username), grant, PASSWORD));
    }

    private void give(Actor actor, UUID person, Grant grant) {
        at.db.inTransaction(() -> at.accounts.give(actor, person, grant));
    }

    private void take(Actor actor, UUID person, Grant grant) {
        at.db.inTransaction(() -> at.accounts.take(actor, person, grant));
    }

    private void close(Actor actor, UUID person) {
        at.db.inTransaction(() -> at.accounts.close(actor, person, "ย้ายออก"));
    }

    private void rename(UUID person, long seen, Given given) {
        at.db.inTransaction(() -> at.accounts.rename(at.keeper, person, seen, given));
    }

    private long version(UUID person) {
        return at.core.people.get(person).version();
    }
}
