package sala.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.people.Person;
import sala.testkit.TestDatabase;

/** Who is remembered is remembered no longer than the right lasts. */
class CallersTest {

    private static final Origin HERE = new Origin("10.0.0.7", "test");

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final CoreBeans core = new CoreBeans(db);
    final Sessions sessions = new Sessions(core.entities, core.clock);
    final Callers callers = new Callers(sessions, core.clock);
    Grant teacher;
    Person person;
    Token token;

    @BeforeEach
    void somebodyIsKnown() {
        teacher = Grant.school(Role.TEACHER, core.school("10012345", "บ้านศาลา").id());
        person = core.person("teacher", teacher);
        token = open();
        assertThat(known(token)).isPresent();
    }

    @Test
    void whoeverIsKnownIsNotAskedForAgain() {
        db.execute("delete from session");
        assertThat(callers.identify(token)).isPresent();
    }

    @Test
    void signingOutEndsItAtOnce() {
        db.inTransaction(() -> sessions.close(token));
        assertThat(known(token)).isEmpty();
    }

    @Test
    void aSessionThatIsEndedFromElsewhereEndsAtOnce() {
        Identity identity = known(token).orElseThrow();
        db.inTransaction(() -> sessions.revoke(person.id(), identity.session()));
        assertThat(known(token)).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAtOnce() {
        Token kept = open();
        Identity identity = known(kept).orElseThrow();
        db.inTransaction(() -> sessions.revokeOthers(person.id(), identity.session()));
        assertThat(known(token)).isEmpty();
        assertThat(known(kept)).isPresent();
    }

    @Test
    void aClosedAccountIsClosedAtOnce() {
        change(Person::deactivate);
        assertThat(known(token)).isEmpty();
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        change(changed -> changed.take(teacher));
        assertThat(known(token).orElseThrow().actor().grants()).isEmpty();
    }

    @Test
    void aRoleThatIsGivenIsThereAtOnce() {
        Grant keeper = Grant.school(Role.SCHOOL_KEEPER, teacher.school());
        change(changed -> changed.give(keeper));
        assertThat(known(token).orElseThrow().actor().grants()).contains(keeper);
    }

    private void change(Consumer<Person> what) {
        db.inTransaction(() -> {
            Person found = core.people.get(person.id());
            what.accept(found);
            core.people.changed(found);
        });
    }

    private Token open() {
        return db.inTransaction(() -> sessions.open(person.id(), SessionKind.BROWSER, HERE));
    }

    private Optional<Identity> known(Token asked) {
        return db.inTransaction(() -> callers.identify(asked));
    }
}
