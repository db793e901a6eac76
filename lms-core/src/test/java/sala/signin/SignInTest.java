package sala.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.fault.Invalid;
import sala.people.Person;
import sala.testkit.TestDatabase;

class SignInTest {

    private static final Passwords PASSWORDS = CoreBeans.passwords();
    private static final Origin HERE = new Origin("192.168.1.20", "a browser");

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final CoreBeans core = new CoreBeans(db);
    final Sessions sessions = new Sessions(core.entities, core.clock);
    final SignIn door = new SignIn(
            core.people, PASSWORDS, new TryAllowance(db.dataSource(), core.clock), sessions, core.transactions);
    Person teacher;

    @BeforeEach
    void aTeacher() {
        teacher = core.person("kru.malee", PASSWORDS.hash("correct horse"), Grant.district(Role.TEACHER));
    }

    @Test
    void theRightPasswordOpensASession() {
        Token token = signIn("kru.malee", "correct horse");

        Identity identity = identify(token);
        assertThat(identity.person()).isEqualTo(teacher.id());
        assertThat(identity.actor().grants()).containsExactly(Grant.district(Role.TEACHER));
    }

    @Test
    void theUserNameIsReadWithoutRegardToCase() {
        assertThat(signIn(" Kru.Malee ", "correct horse")).isNotNull();
    }

    @Test
    void theDatabaseKeepsNoToken() {
        Token token = signIn("kru.malee", "correct horse");

        assertThat(db.one(String.class, "select token_hash from session"))
                .isEqualTo(token.hash())
                .doesNotContain(token.text());
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreAnsweredAlike() {
        assertThatThrownBy(() -> signIn("kru.malee", "wrong")).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn("nobody", "wrong")).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn("ไม่มี", "wrong")).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void aClosedAccountDoesNotOpen() {
        core.change(teacher, Person::deactivate);

        assertThatThrownBy(() -> signIn("kru.malee", "correct horse")).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void afterTenWrongTriesTheAccountRests() {
        tenWrongTries();

        assertThatThrownBy(() -> signIn("kru.malee", "correct horse"))
                .isInstanceOfSatisfying(TooManyTries.class, refused -> assertThat(refused.toWait())
                        .isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1)));
    }

    @Test
    void aMinuteLaterTheRightPasswordWorksAndForgives() {
        tenWrongTries();
        core.clock.advance(Duration.ofMinutes(1));
        signIn("kru.malee", "correct horse");

        tenWrongTries();
    }

    @Test
    void aRestartForgetsNoWrongTries() {
        tenWrongTries();
        SignIn afterRestart = new SignIn(
                core.people, PASSWORDS, new TryAllowance(db.dataSource(), core.clock), sessions, core.transactions);

        assertThatThrownBy(() ->
                        afterRestart.signIn(new Credentials("kru.malee", "correct horse"), SessionKind.BROWSER, HERE))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void aPasswordThatSomebodyElseChoseIsToBeChangedAndNotKept() {
        core.change(teacher, person -> person.resetPassword(PASSWORDS.hash("on paper"), true));
        Token token = signIn("kru.malee", "on paper");
        Identity identity = identify(token);
        PasswordChange change = new PasswordChange(core.people, PASSWORDS, sessions, core.transactions);

        assertThat(identity.firstPassword()).isTrue();
        assertThatThrownBy(() -> change.change(identity, "on paper", "on paper"))
                .isInstanceOf(Invalid.class);
        change.change(identity, "on paper", "my own words");
        assertThat(identify(token).firstPassword()).isFalse();
    }

    private void tenWrongTries() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> signIn("kru.malee", "wrong")).isInstanceOf(WrongCredentials.class);
        }
    }

    private Token signIn(String username, String password) {
        Credentials credentials = new Credentials(username, password);
        return door.signIn(credentials, SessionKind.BROWSER, HERE);
    }

    private Identity identify(Token token) {
        return db.inTransaction(() -> sessions.identify(token)).orElseThrow();
    }
}
