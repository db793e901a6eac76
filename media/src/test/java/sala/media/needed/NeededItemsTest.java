package sala.media.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.media.collection.About;
import sala.media.collection.Sharing;
import sala.media.description.MediaDetails;
import sala.media.item.MediaBeans;
import sala.replica.CarriedOn;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.replica.Urgency;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.subscription.Content;
import sala.testkit.TestDatabase;

class NeededItemsTest {

    private static final UUID SCHOOL = MediaBeans.SCHOOL;

    @RegisterExtension
    final TestDatabase district = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private CarriedOn items;
    private List<CarriedOn> others;
    private UUID maths4;
    private UUID maths5;
    private UUID thai4;
    private UUID unpublished;

    @BeforeEach
    void somePublishedItems() {
        beans = new MediaBeans(district, folder);
        maths4 = published("เศษส่วน", Grade.P4, SubjectGroup.MATHEMATICS);
        maths5 = published("ทศนิยม", Grade.P5, SubjectGroup.MATHEMATICS);
        thai4 = published("คำพ้อง", Grade.P4, SubjectGroup.THAI);
        unpublished = beans.document(beans.teacher, "ยังไม่เผยแพร่");
        describe(unpublished, Grade.P4, SubjectGroup.MATHEMATICS);
        items = carried(beans.replicas);
        others = Stream.of(beans.better, beans.words, beans.opinions, beans.playlists, beans.likings)
                .map(this::carried)
                .toList();
        replicas();
    }

    private CarriedOn carried(ReplicaSource source) {
        return new CarriedOn(source, SCHOOL, beans.changes);
    }

    @Test
    void aSchoolWithoutSubscriptionsAndCoursesNeedsNothing() {
        assertThat(given()).isEmpty();
    }

    @Test
    void aGradeBringsWhatIsPublishedForIt() {
        subscribe(new Content.Topic(Grade.P4, null));
        assertThat(given()).containsExactlyInAnyOrder(maths4, thai4);
    }

    @Test
    void aSubjectBringsWhatIsPublishedOfIt() {
        subscribe(new Content.Topic(null, SubjectGroup.MATHEMATICS));
        assertThat(given()).containsExactlyInAnyOrder(maths4, maths5);
    }

    @Test
    void aGradeOfASubjectBringsBothInOne() {
        subscribe(new Content.Topic(Grade.P4, SubjectGroup.MATHEMATICS));
        assertThat(given()).containsExactly(maths4);
    }

    @Test
    void aSchoolMayReceiveEverythingThatIsPublished() {
        UUID plain = beans.document(beans.teacher, "ไม่มีสาระ");
        beans.publish(plain);
        subscribe(new Content.Topic(null, null));
        UUID later = published("มาทีหลัง", Grade.P6, SubjectGroup.THAI);
        assertThat(given()).contains(later);
        describe(later, Grade.P5, SubjectGroup.THAI);
        replicas();
        district.inTransaction(() -> beans.decisions.withdraw(beans.admin, beans.seen(later), "ผิด"));
        assertThat(given()).containsExactlyInAnyOrder(maths4, maths5, thai4, plain);
    }

    @Test
    void aCollectionBringsWhatIsAddedToItLater() {
        UUID gathered = beans.collections.make(beans.teacher, new About("ทบทวน", "", Sharing.EVERYONE));
        subscribe(new Content.Collection(gathered));
        assertThat(given()).isEmpty();
        collect(gathered, thai4);
        assertThat(given()).containsExactly(thai4);
    }

    @Test
    void aSingleItemComesBeforeWhatIsWantedInGeneral() {
        subscribe(new Content.Topic(Grade.P4, null));
        subscribe(new Content.Item(thai4));
        assertThat(replicas())
                .extracting(Replica::id, Replica::urgency)
                .containsExactlyInAnyOrder(tuple(maths4, Urgency.USABLE), tuple(thai4, Urgency.NEEDED));
    }

    @Test
    void whatIsWithdrawnIsNotGivenAnyMore() {
        subscribe(new Content.Topic(Grade.P4, null));
        district.inTransaction(() -> beans.decisions.withdraw(beans.admin, beans.seen(thai4), "ผิด"));
        assertThat(given()).containsExactly(maths4);
    }

    @Test
    void theWeekAheadIsWhatIsOnAirForTheSchoolsGradesWithWhenItIsFirstOn() {
        Instant tomorrow = beans.clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        aClassroom(Grade.P4);
        onAir(Grade.P4, thai4, tomorrow.plus(Duration.ofDays(2)));
        onAir(Grade.P4, thai4, tomorrow);
        onAir(Grade.P4, maths4, tomorrow.plus(Duration.ofDays(20)));
        onAir(Grade.P4, unpublished, tomorrow);
        onAir(Grade.P5, maths5, tomorrow);

        assertThat(beans.weekAhead.of(SCHOOL, tomorrow.plus(Duration.ofDays(6))))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.record()).isEqualTo(thai4);
                    assertThat(need.title()).isEqualTo("คำพ้อง");
                    assertThat(need.by()).isEqualTo(tomorrow);
                    assertThat(need.bytes()).isPositive();
                });
    }

    private void aClassroom(Grade grade) {
        district.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 1, '1034710001', 'ศาลา', 'เมือง')"
                        + " on conflict do nothing",
                SCHOOL);
        district.execute(
                "insert into classroom (id, version, school, academic_year, term, grade, room)"
                        + " values (?, 1, ?, 2569, 2, ?, 1)",
                UUID.randomUUID(),
                SCHOOL,
                grade.name());
    }

    private void onAir(Grade grade, UUID item, Instant at) {
        UUID airing = UUID.randomUUID();
        district.execute(
                "insert into airing (id, channel, day, from_time, to_time, starts, ends, grades, title, unit)"
                        + " values (?, 'DLTV4', '2026-01-01', '08:00', '09:00', ?::timestamptz, ?::timestamptz, ?, '', '')",
                airing,
                at.toString(),
                at.plus(Duration.ofHours(1)).toString(),
                grade.name());
        district.execute(
                "insert into airing_link (airing, role, target, position, here) values (?, 'VIDEO', ?, 0, false)",
                airing,
                item);
    }

    private UUID published(String title, Grade grade, SubjectGroup subject) {
        UUID id = beans.document(beans.teacher, title);
        describe(id, grade, subject);
        beans.publish(id);
        return id;
    }

    private void describe(UUID id, Grade grade, SubjectGroup subject) {
        MediaDetails before = beans.items.get(id).details();
        MediaDetails details = new MediaDetails(before.title(), "", subject, Set.of(grade), before.terms());
        district.inTransaction(() -> beans.editing.describe(beans.teacher, beans.seen(id), details));
    }

    private void subscribe(Content content) {
        district.inTransaction(() -> beans.subscriptions.add(beans.admin, SCHOOL, content, true));
        replicas();
    }

    private void collect(UUID collection, UUID item) {
        district.inTransaction(() -> beans.collected.add(beans.teacher, collection, item));
    }

    private List<UUID> given() {
        return replicas().stream().map(Replica::id).toList();
    }

    private List<Replica> replicas() {
        district.inTransaction(() -> others.forEach(CarriedOn::look));
        return district.inTransaction(items::look);
    }
}
