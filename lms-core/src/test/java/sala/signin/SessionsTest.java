package sala.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.access.Grant;
import sala.access.Role;
import sala.core.CoreBeans;
import sala.fault.NotFound;
import sala.people.Person;
import sala.school.Grade;
import sala.school.School;
import sala.testkit.TestDatabase;

class SessionsTest {

    private static final Origin HERE = new Origin("10.0.0.7", "agent".repeat(100));

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final CoreBeans core = new CoreBeans(db);
    final Sessions sessions = new Sessions(core.entities, core.clock);
    Person person;
    Grant teacher;
    Grant classTeacher;

    @BeforeEach
    void aTeacherOfOneClass() {
        School school = core.school("10012345", "บ้านศาลา");
        teacher = Grant.school(Role.TEACHER, school.id());
        classTeacher = Grant.classroom(
                Role.TEACHER, school.id(), core.classroom(school, Grade.P4, 1).id());
        person = core.person("teacher", teacher, classTeacher);
    }

    @Test
    void aTokenStandsForItsPersonWithAllGrants() {
        Token token = open(SessionKind.BROWSER);

        Identity identity = identify(token).orElseThrow();
        assertThat(identity.person()).isEqualTo(person.id());
        assertThat(identity.actor().grants()).containsExactlyInAnyOrder(teacher, classTeacher);
    }

    @Test
    void anInventedTokenStandsForNobody() {
        assertThat(identify(Token.random())).isEmpty();
    }

    @Test
    void aBrowserThatNobodyUsesIsSignedOut() {
        Token token = open(SessionKind.BROWSER);
        core.clock.advance(Duration.ofMinutes(119));
        assertThat(identify(token)).isPresent();

        core.clock.advance(Duration.ofMinutes(121));
        assertThat(identify(token)).isEmpty();
    }

    @Test
    void aSessionEndsAlsoWhenItIsUsedAllDay() {
        Token token = open(SessionKind.BROWSER);
        for (int hour = 0; hour < 11; hour++) {
            core.clock.advance(Duration.ofHours(1));
            assertThat(identify(token)).isPresent();
        }

        core.clock.advance(Duration.ofHours(1));
        assertThat(identify(token)).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        Token token = open(SessionKind.API);
        db.inTransaction(() -> sessions.close(token));

        assertThat(identify(token)).isEmpty();
    }

    @Test
    void nobodyEndsTheSessionsOfOthers() {
        open(SessionKind.BROWSER);
        UUID session = sessions.of(person.id()).get(0).id();

        assertThatThrownBy(() -> db.inTransaction(() -> sessions.revoke(UUID.randomUUID(), session)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnce() {
        Token token = open(SessionKind.BROWSER);
        core.change(person, Person::deactivate);

        assertThat(identify(token)).isEmpty();
    }

    @Test
    void expiredSessionsAreForgotten() {
        open(SessionKind.BROWSER);
        core.clock.advance(Duration.ofDays(1));
        open(SessionKind.BROWSER);

        assertThat(db.one(Long.class, "select count(*) from session")).isEqualTo(1);
    }

    @Test
    void aFormBelongsToItsSessionAlone() {
        Token mine = Token.random();

        assertThat(mine.acceptsCsrf(mine.csrf())).isTrue();
        assertThat(Token.random().acceptsCsrf(mine.csrf())).isFalse();
        assertThat(mine.csrf()).doesNotContain(mine.text());
    }

    private Token open(SessionKind kind) {
        return db.inTransaction(() -> sessions.open(person.id(), kind, HERE));
    }

    private Optional<Identity> identify(Token token) {
        return db.inTransaction(() -> sessions.identify(token));
    }
}
