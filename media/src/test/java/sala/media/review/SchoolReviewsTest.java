package sala.media.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.core.CoreBeans;
import sala.course.CourseFixture;
import sala.course.Sheet;
import sala.media.item.MediaBeans;
import sala.paging.Paging;
import sala.people.Person;
import sala.replica.Replica;
import sala.school.Grade;
import sala.school.School;
import sala.sql.Sql;
import sala.testkit.TestDatabase;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Verb;

/** What a teacher says of an item at a school is read at the district. */
class SchoolReviewsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans media;
    private CoreBeans core;
    private School school;
    private Actor teacher;
    private UUID item;
    private @Nullable CourseFixture reading;

    @BeforeEach
    void aTeacherAndAPublishedItem() {
        media = new MediaBeans(db, folder);
        core = new CoreBeans(db);
        school = core.school("10010001", "โรงเรียนบ้านไกล");
        Person person = core.person("somjai", Grant.school(Role.TEACHER, school.id()));
        teacher = person.actor();
        item = media.document(media.teacher, "ใบงาน");
        media.publish(item);
    }

    @Test
    void whatATeacherSaysComesUpAsAStatement() {
        db.inTransaction(() -> media.reviews.say(teacher, item, 4, "ใช้สอนได้เลย"));
        Statement sent = sent();
        db.execute("delete from review");
        arrives(sent);
        arrives(sent);
        Review review = media.reviews.by(teacher, item).orElseThrow();
        assertThat(review.stars()).isEqualTo(4);
        assertThat(review.words()).isEqualTo("ใช้สอนได้เลย");
        assertThat(review.school()).isEqualTo(school.id());
        db.inTransaction(() -> media.reviews.takeBack(teacher, item));
        db.inTransaction(() -> media.schoolReviews.arrived(sent()));
        assertThat(media.reviews.by(teacher, item)).isEmpty();
    }

    @Test
    void whatWasSaidEarlierAndComesLaterChangesNothing() {
        Statement earlier = rated(teacher.person(), school.id(), 1);
        media.clock.advance(Duration.ofDays(1));
        arrives(rated(teacher.person(), school.id(), 5));
        arrives(earlier);
        assertThat(media.reviews.stars(item)).contains(5.0);
    }

    @Test
    void aNodeIsBelievedAboutItsOwnTeachersOnly() {
        arrives(rated(UUID.randomUUID(), school.id(), 1));
        arrives(rated(teacher.person(), UUID.randomUUID(), 1));
        UUID room = core.classroom(school, Grade.P4, 1).id();
        Person pupil = core.person("mali", Grant.classroom(Role.PUPIL, school.id(), room));
        arrives(rated(pupil.id(), school.id(), 1));
        arrives(rated(teacher.person(), school.id(), 9));
        assertThat(media.reviews.stars(item)).isEmpty();
    }

    @Test
    void whatTeachersThinkComesDownWithTheItemAndALaterWordStays() {
        arrives(rated(teacher.person(), school.id(), 5));
        Replica down = opinions();
        media.clock.advance(Duration.ofDays(1));
        db.inTransaction(() -> media.reviews.say(teacher, item, 2, "เปลี่ยนใจ"));
        db.inTransaction(() -> media.opinions.apply(down));
        assertThat(media.reviews.stars(item)).as("said later, here").contains(2.0);
        db.execute("delete from review");
        db.inTransaction(() -> media.opinions.apply(down));
        assertThat(media.reviews.stars(item)).contains(5.0);
        assertThat(down.state().toString()).doesNotContain("somjai");
        assertThat(media.opinions.needs(down)).containsExactly(item);
    }

    @Test
    void whatWasTakenBackIsTakenBackEverywhere() {
        arrives(rated(teacher.person(), school.id(), 5));
        Replica before = opinions();
        media.clock.advance(Duration.ofDays(1));
        db.inTransaction(() -> media.reviews.takeBack(teacher, item));
        Replica after = opinions();
        db.execute("delete from review");
        db.inTransaction(() -> media.opinions.apply(before));
        db.inTransaction(() -> media.opinions.apply(after));
        db.inTransaction(() -> media.opinions.apply(before));
        assertThat(media.reviews.stars(item)).isEmpty();
        assertThat(media.reviews.of(item, new Paging(1, 10)).total()).isZero();
    }

    /** As they travel to a school with a course that shows the item. */
    private Replica opinions() {
        if (reading == null) {
            reading = new CourseFixture(db, new ActivityTypes(List.of(new Sheet())));
            UUID course = reading.draft(List.of(CourseFixture.draft("อ่าน", item)));
            reading.publish(course);
            reading.assign(course);
        }
        List<Replica> all = new ArrayList<>();
        db.inTransaction(() -> media.opinions.forSchool(reading.school.id(), all::add));
        return all.get(0);
    }

    private void arrives(Statement statement) {
        db.inTransaction(() -> media.schoolReviews.arrived(statement));
    }

    private Statement rated(UUID person, UUID at, double stars) {
        return StatementDraft.that(person, Verb.RATED, new Thing(item, Kind.DOCUMENT, "ใบงาน"))
                .in(new Setting("teacher", at, null, null, null))
                .scored(stars, 5)
                .at(media.clock.instant());
    }

    /** The newest one. */
    private Statement sent() {
        List<Statements.Stored> all = new Statements(new Sql(db.dataSource()), media.clock).after(0, 100);
        return all.get(all.size() - 1).statement();
    }
}
