package sala.media.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.timetable.TimetableBeans.MONDAY;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.change.ChangeLog;
import sala.course.CourseFixture;
import sala.course.Sheet;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.item.MediaBeans;
import sala.media.timetable.TimetableBeans;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** What a teacher hands out with a lesson is for the own class, and a key for no pupil. */
class HandoutsTest {

    private static final Paper LINK = new Paper("แบบฝึก", "https://example.org/fractions", null, false);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans media;
    private Handouts handouts;
    private ItemsInReach reach;
    private UUID lesson;
    private Classroom room;
    private Actor teacher;
    private Actor pupil;

    @BeforeEach
    void aLessonOfAClass() {
        TimetableBeans times = new TimetableBeans(db, folder);
        media = times.media;
        room = new CourseFixture(db, new ActivityTypes(List.of(new Sheet()))).classroom;
        lesson = times.lesson(MONDAY, "08:30", "09:20", "เศษส่วน").id();
        Sql sql = new Sql(db.dataSource());
        handouts = new Handouts(
                times.timetable,
                new Classrooms(media.entities, new ChangeLog(sql, media.clock)),
                media.items,
                new HandoutRows(sql),
                media.clock);
        reach = new ItemsInReach(media.items, new HandoutRows(sql));
        teacher = MediaBeans.actor(Grant.classroom(Role.TEACHER, room.school(), room.id()));
        pupil = MediaBeans.actor(Grant.classroom(Role.PUPIL, room.school(), room.id()));
    }

    @Test
    void theClassAndItsSchoolHaveWhatTheirTeacherHandsOut() {
        give(teacher, LINK);
        Actor colleague = MediaBeans.actor(Grant.school(Role.TEACHER, room.school()));
        List.of(teacher, pupil, colleague, media.supervisor)
                .forEach(reader -> assertThat(papers(reader)).containsExactly(LINK));
    }

    @Test
    void otherClassesAndSchoolsDoNotHearOfIt() {
        give(teacher, LINK);
        Actor nextDoor = MediaBeans.actor(Grant.classroom(Role.PUPIL, room.school(), UUID.randomUUID()));
        Actor elsewhere = MediaBeans.actor(Grant.school(Role.TEACHER, UUID.randomUUID()));
        assertThat(papers(nextDoor)).isEmpty();
        assertThat(papers(elsewhere)).isEmpty();
        assertThat(papers(Actor.NOBODY)).isEmpty();
    }

    @Test
    void aKeyIsForStaffOnly() {
        Paper key = new Paper("เฉลย", "https://example.org/key", null, true);
        give(teacher, key);
        assertThat(papers(pupil)).isEmpty();
        assertThat(papers(teacher)).containsExactly(key);
    }

    @Test
    void onlyTheTeacherOfTheClassHandsOutAndTakesDown() {
        UUID given = give(teacher, LINK);
        Actor colleague = MediaBeans.actor(Grant.classroom(Role.TEACHER, room.school(), UUID.randomUUID()));
        List.of(pupil, colleague, media.supervisor, media.admin).forEach(other -> {
            assertThatThrownBy(() -> give(other, LINK)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> takeDown(other, given)).isInstanceOf(Fault.class);
        });
        assertThatThrownBy(() -> takeDown(media.stranger, given)).isInstanceOf(NotFound.class);
        takeDown(teacher, given);
        assertThat(papers(pupil)).isEmpty();
    }

    @Test
    void ofTheRegisterOnlyWhatIsOnesOwnAndCanBeReadIsHandedOut() {
        UUID sheet = media.document(teacher, "ใบงานของฉัน");
        give(teacher, new Paper("ใบงาน", "", sheet, false));
        assertThat(papers(pupil)).extracting(Paper::item).containsExactly(sheet);
        UUID foreign = media.document(media.stranger, "ของคนอื่น");
        assertThatThrownBy(() -> give(teacher, new Paper("ใบงาน", "", foreign, false)))
                .isInstanceOf(NotFound.class);
        UUID film = media.take(teacher, "game.swf", new byte[] {'F', 'W', 'S', 8, 1, 2, 3, 4, 5}, "เกม");
        assertThatThrownBy(() -> give(teacher, new Paper("เกม", "", film, false)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theClassOpensWhatItWasGivenAndNobodyElseDoes() {
        UUID sheet = media.document(teacher, "ใบงานของฉัน");
        assertThatThrownBy(() -> reach.get(pupil, sheet)).isInstanceOf(NotFound.class);
        UUID given = give(teacher, new Paper("ใบงาน", "", sheet, false));
        assertThat(reach.get(pupil, sheet).id()).isEqualTo(sheet);
        Actor nextDoor = MediaBeans.actor(Grant.classroom(Role.PUPIL, room.school(), UUID.randomUUID()));
        assertThatThrownBy(() -> reach.get(nextDoor, sheet)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reach.get(Actor.NOBODY, sheet)).isInstanceOf(NotFound.class);
        takeDown(teacher, given);
        assertThatThrownBy(() -> reach.get(pupil, sheet)).isInstanceOf(NotFound.class);
    }

    @Test
    void noPupilOpensAKeyThatWasGivenToStaff() {
        UUID key = media.document(teacher, "เฉลย");
        give(teacher, new Paper("เฉลย", "", key, true));
        assertThatThrownBy(() -> reach.get(pupil, key)).isInstanceOf(NotFound.class);
        assertThat(reach.get(teacher, key).id()).isEqualTo(key);
    }

    @Test
    void aLessonOrAClassThatIsNotThereTakesNothing() {
        assertThatThrownBy(() -> in(() -> handouts.give(teacher, UUID.randomUUID(), room.id(), LINK)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> handouts.give(teacher, lesson, UUID.randomUUID(), LINK)))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "file:///etc/passwd", "example.org", "https://", "ht tp://a"})
    void whatNoBrowserShouldOpenIsRefused(String address) {
        assertThatThrownBy(() -> new Paper("ลิงก์", address, null, false)).isInstanceOf(Invalid.class);
    }

    private UUID give(Actor actor, Paper paper) {
        return in(() -> handouts.give(actor, lesson, room.id(), paper));
    }

    private void takeDown(Actor actor, UUID id) {
        in(() -> {
            handouts.takeDown(actor, id);
            return id;
        });
    }

    private <T> T in(Callable<T> work) {
        return db.inTransaction(work);
    }

    private List<Paper> papers(Actor actor) {
        return handouts.of(actor, lesson).stream().map(Handout::paper).toList();
    }
}
