package sala.media.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Permission;
import sala.activity.ActivityTypes;
import sala.approval.Approval;
import sala.course.CourseFixture;
import sala.course.Sheet;
import sala.media.item.ChangedAtDistrict;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.media.subtitle.Vtt;
import sala.replica.Replica;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class MediaReplicasTest {

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @RegisterExtension
    final TestDatabase school = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private CourseFixture courses;
    private UUID video;
    private UUID document;

    @BeforeEach
    void aCourseOfAVideoAndADocument() {
        beans = new MediaBeans(district, folder.resolve("district"));
        courses = new CourseFixture(district, new ActivityTypes(List.of(new Sheet())));
        video = beans.take(beans.teacher, "lesson.wmv", Sample.NOISE.bytes(), "บทเรียน");
        beans.complete(video);
        document = beans.document(beans.teacher, "ใบงาน");
    }

    @Test
    void aSchoolGetsWhatItsCoursesNeedAndNothingElse() {
        beans.publish(video);
        beans.publish(document);
        beans.publish(beans.document(beans.teacher, "ไม่ได้ใช้"));
        assertThat(needed()).isEmpty();
        teach();
        assertThat(needed()).extracting(Replica::id).containsExactlyInAnyOrder(video, document);
    }

    @Test
    void whatIsNotPublishedStaysHere() {
        beans.publish(document);
        teach();
        assertThat(needed()).extracting(Replica::id).containsExactly(document);
    }

    @Test
    void whatIsEncodedAgainStaysAtTheSchoolsMeanwhile() {
        beans.publish(video);
        teach();
        district.inTransaction(() -> beans.items.get(video).queue());
        assertThat(needed()).extracting(Replica::id).containsExactly(video);
        assertThat(needed().get(0).blobs()).hasSize(1);
    }

    @Test
    void aVideoTravelsWithoutItsOriginalAndADocumentWithIt() {
        beans.publish(video);
        beans.publish(document);
        teach();
        needed().forEach(replica -> assertThat(replica.blobs()).hasSize(1));
        assertThat(needed().stream().flatMap(replica -> replica.blobs().stream()))
                .doesNotContain(beans.items.get(video).original().blob().orElseThrow());
    }

    @Test
    void atTheSchoolNobodyChangesWhatTheDistrictWouldOverwrite() {
        beans.publish(video);
        teach();
        MediaBeans there = new MediaBeans(school, folder.resolve("school"));
        there.blob(video.toString().getBytes(StandardCharsets.UTF_8));
        Replica replica = needed().get(0);
        school.inTransaction(() -> there.replicas.apply(replica));
        assertThat(there.items.get(video, beans.teacher, Permission.MEDIA_VIEW).owner())
                .isEqualTo(beans.teacher.person());
        assertThatThrownBy(() -> there.items.get(video, beans.teacher, Permission.MEDIA_EDIT))
                .isInstanceOf(ChangedAtDistrict.class);
        List.of(Permission.MEDIA_APPROVE, Permission.MEDIA_ENCODE)
                .forEach(change -> assertThatThrownBy(() -> there.items.get(video, beans.supervisor, change))
                        .as(change.name())
                        .isInstanceOf(ChangedAtDistrict.class));
        UUID own = there.document(there.teacher, "ใบงานของโรงเรียน");
        assertThat(there.items
                        .get(own, there.teacher, Permission.MEDIA_EDIT)
                        .origin()
                        .isBrought())
                .isFalse();
    }

    @Test
    void atTheSchoolItArrivesReadyAndComingTwiceChangesNothing() {
        beans.publish(video);
        teach();
        Replica replica = needed().get(0);
        MediaBeans there = new MediaBeans(school, folder.resolve("school"));
        there.blob(video.toString().getBytes(StandardCharsets.UTF_8));
        school.inTransaction(() -> there.replicas.apply(replica));
        school.inTransaction(() -> there.replicas.apply(replica));
        MediaItem item = there.items.get(video);
        assertThat(item.playable()).isTrue();
        assertThat(item.approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(item.details()).isEqualTo(beans.items.get(video).details());
        assertThat(item.renditions())
                .extracting(Rendition::stored)
                .isEqualTo(beans.items.get(video).renditions().stream()
                        .map(Rendition::stored)
                        .toList());
        assertThat(item.original().blob()).isEmpty();
        school.inTransaction(() -> there.replicas.withdraw(video));
        assertThat(there.items.find(video)).isEmpty();
        assertThat(school.one(Long.class, "select count(*) from blob_reference"))
                .isZero();
    }

    @Test
    void whatIsSaidTravelsWithTheVideoAndGoesWithIt() {
        beans.publish(video);
        teach();
        Cues cues = new Cues(List.of(new Cue(Duration.ZERO, Duration.ofSeconds(2), "สวัสดี")));
        Subtitle said = beans.wording.add(beans.teacher, video, SubtitleKind.SUBTITLES, "th", cues);
        MediaBeans there = new MediaBeans(school, folder.resolve("school"));
        there.blob(video.toString().getBytes(StandardCharsets.UTF_8));
        there.blob(Vtt.write(cues).getBytes(StandardCharsets.UTF_8));
        List<Replica> words = new ArrayList<>();
        district.inTransaction(() -> beans.words.forSchool(courses.school.id(), words::add));
        assertThat(words).singleElement().satisfies(replica -> assertThat(there.words.needs(replica))
                .containsExactly(video));
        school.inTransaction(() -> {
            needed().forEach(there.replicas::apply);
            words.forEach(there.words::apply);
        });
        assertThat(there.subtitles.of(video)).singleElement().satisfies(arrived -> assertThat(arrived.blob())
                .isEqualTo(said.blob()));
        school.inTransaction(() -> {
            there.replicas.withdraw(video);
            there.words.withdraw(said.id());
        });
        assertThat(school.one(Long.class, "select count(*) from blob_reference"))
                .isZero();
    }

    private void teach() {
        UUID course = courses.draft(List.of(CourseFixture.draft("ดูและอ่าน", video, document)));
        courses.publish(course);
        courses.assign(course);
    }

    private List<Replica> needed() {
        List<Replica> needed = new ArrayList<>();
        district.inTransaction(() -> beans.replicas.forSchool(courses.school.id(), needed::add));
        return needed;
    }
}
