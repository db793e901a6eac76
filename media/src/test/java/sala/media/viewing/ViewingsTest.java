package sala.media.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.fault.NotFound;
import sala.media.item.MediaBeans;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;
import sala.usage.Usage;
import sala.usage.UsageQuestion;
import sala.usage.UsageQuestion.By;
import sala.usage.UsageReport;

/** Whoever watches outside of a course leaves what a course would leave. */
class ViewingsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans media;
    private UUID video;

    @BeforeEach
    void aPublishedVideo() {
        media = new MediaBeans(db, folder);
        video = media.take(media.teacher, "lesson.wmv", Sample.NOISE.bytes(), "เศษส่วน");
        media.complete(video, Duration.ofMinutes(10));
        media.publish(video);
    }

    @Test
    void whatAPupilPlayedIsCountedForSchoolClassAndItem() {
        tell(media.pupil, played(20, 100, new Stretch(10, 20), new Stretch(90, 100)));
        UUID classroom = media.pupil.classrooms().iterator().next();
        assertThat(used(By.SCHOOL, MediaBeans.SCHOOL)).isEqualTo(Duration.ofSeconds(20));
        assertThat(used(By.CLASS, classroom)).isEqualTo(Duration.ofSeconds(20));
        assertThat(used(By.ITEM, video)).isEqualTo(Duration.ofSeconds(20));
        assertThat(json("{verb,id}")).isEqualTo("https://w3id.org/xapi/video/verbs/played");
        assertThat(json("{result,extensions,https://w3id.org/xapi/video/extensions/played-segments}"))
                .isEqualTo("10[.]20[,]90[.]100");
        assertThat(json("{actor,account,name}")).isEqualTo(media.pupil.person().toString());
    }

    @Test
    void aWhileThatIsToldTwiceCountsOnce() {
        Spell spell = played(20, 30);
        tell(media.pupil, spell);
        tell(media.pupil, spell, spell);
        assertThat(used(By.ITEM, video)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void nobodyWatchesLongerThanTimePasses() {
        tell(media.pupil, played(1, 1));
        media.clock.advance(Duration.ofMinutes(5));
        for (int claim = 0; claim < 3; claim++) {
            tell(media.pupil, played(3600, 600));
        }
        assertThat(used(By.ITEM, video)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void everybodyGoesOnWhereTheyWere() {
        tell(media.pupil, played(20, 100));
        assertThat(media.viewings.position(media.pupil, video)).isEqualTo(100);
        assertThat(media.viewings.position(media.teacher, video)).isZero();
        tell(media.pupil, played(20, 9999));
        assertThat(media.viewings.position(media.pupil, video))
                .as("no further than the end")
                .isEqualTo(600);
    }

    @Test
    void whatComesLateOverACutLineCountsAndMovesNobodyBack() {
        Instant earlier = media.clock.instant();
        media.clock.advance(Duration.ofHours(1));
        tell(media.pupil, played(20, 500));
        tell(media.pupil, new Spell(UUID.randomUUID(), earlier, 15, 40, 600, List.of(new Stretch(25, 40))));
        assertThat(media.viewings.position(media.pupil, video)).isEqualTo(500);
        assertThat(used(By.ITEM, video)).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void aTeacherBeforeTheClassCountsForTheSchoolAndForTheOnlyClass() {
        UUID room = UUID.randomUUID();
        tell(MediaBeans.actor(Grant.classroom(Role.TEACHER, MediaBeans.SCHOOL, room)), played(20, 30));
        assertThat(used(By.CLASS, room)).isEqualTo(Duration.ofSeconds(20));
        tell(
                new Actor(
                        UUID.randomUUID(),
                        Set.of(
                                Grant.classroom(Role.TEACHER, MediaBeans.SCHOOL, room),
                                Grant.classroom(Role.TEACHER, MediaBeans.SCHOOL, UUID.randomUUID()))),
                played(20, 30));
        assertThat(used(By.SCHOOL, MediaBeans.SCHOOL)).isEqualTo(Duration.ofSeconds(40));
        assertThat(used(By.CLASS, room)).as("nobody knows of which class").isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theOfficeThatLooksThingsOverIsNoUseButGoesOnWhereItWas() {
        tell(media.supervisor, played(20, 30));
        assertThat(statements()).isZero();
        assertThat(media.viewings.position(media.supervisor, video)).isEqualTo(30);
    }

    @Test
    void ofWhatSomebodyMayNotSeeNothingIsTaken() {
        UUID draft = media.document(media.teacher, "ร่าง");
        assertThatThrownBy(() -> tell(draft, media.pupil, played(20, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tell(draft, Actor.NOBODY, played(20, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tell(UUID.randomUUID(), media.pupil, played(20, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(statements()).isZero();
    }

    @Test
    void whatIsReadIsExperienced() {
        UUID sheet = media.document(media.teacher, "ใบงาน");
        media.publish(sheet);
        tell(sheet, media.pupil, new Spell(UUID.randomUUID(), media.clock.instant(), 15, 3, 8));
        assertThat(json("{verb,id}")).isEqualTo("http://adlnet.gov/expapi/verbs/experienced");
        assertThat(media.viewings.position(media.pupil, sheet)).isEqualTo(3, within(0.01));
    }

    private Spell played(double seconds, double position, Stretch... parts) {
        return new Spell(UUID.randomUUID(), media.clock.instant(), seconds, position, 600, List.of(parts));
    }

    private void tell(Actor actor, Spell... spells) {
        tell(video, actor, spells);
    }

    private void tell(UUID item, Actor actor, Spell... spells) {
        db.inTransaction(() -> media.viewings.follow(actor, item, Arrays.asList(spells)));
    }

    private Duration used(By by, UUID key) {
        Instant now = media.clock.instant();
        UsageQuestion question = new UsageQuestion(
                by, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), Set.of(MediaBeans.SCHOOL));
        return new UsageReport(new Sql(db.dataSource()))
                .page(question, new Paging(1, 20)).items().stream()
                        .filter(row -> key.toString().equals(row.key()))
                        .map(Usage::watched)
                        .findFirst()
                        .orElse(Duration.ZERO);
    }

    private long statements() {
        return db.one(Long.class, "select count(*) from statement");
    }

    private String json(String path) {
        return db.one(String.class, "select body #>> ?::text[] from statement", path);
    }
}
