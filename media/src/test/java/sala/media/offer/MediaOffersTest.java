package sala.media.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Permission;
import sala.access.Role;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.change.ChangeLog;
import sala.fault.Fault;
import sala.fault.NotFound;
import sala.media.description.MediaDetails;
import sala.media.history.EventKind;
import sala.media.item.IsOffered;
import sala.media.item.MediaBeans;
import sala.media.item.MediaItem;
import sala.media.item.OfferDecisions;
import sala.media.item.Readiness;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;
import sala.media.subtitle.OfferedWords;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.media.upload.Destination;
import sala.media.upload.UploadFolder;
import sala.media.upload.UploadRows;
import sala.media.upload.Uploads;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.offer.OfferRefused;
import sala.offer.Offered;
import sala.offer.Verdict;
import sala.paging.Paging;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.replica.Replica;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

class MediaOffersTest {

    private static final byte[] LESSON = Sample.NOISE.bytes();

    @RegisterExtension
    final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    Path folder;

    private Side district;
    private Side school;
    private Actor teacher;
    private UUID item;

    /** The register of one node. */
    private record Side(MediaBeans beans, MediaOffers offers, People people, TestDatabase db) {

        static Side of(TestDatabase db, Path data) {
            MediaBeans beans = new MediaBeans(db, data.resolve("blobs"));
            Sql sql = new Sql(db.dataSource());
            Transactions transactions = new Transactions(db.userTransaction());
            Uploads uploads = new Uploads(
                    new UploadRows(sql, beans.clock),
                    new UploadFolder(new NodeSettings(NodeRole.DISTRICT, data, 0, 0, "1", data, false)),
                    new Destination(beans.intake, beans.versions, beans.indicators),
                    beans.quotas,
                    beans.blobs,
                    transactions);
            People people = new People(beans.entities, new ChangeLog(sql, beans.clock));
            OfferDecisions decisions = beans.offers;
            OfferIntake intake = new OfferIntake(
                    beans.items,
                    uploads,
                    beans.intake,
                    decisions,
                    new OfferedWords(beans.subtitles, beans.blobs, beans.clock),
                    people,
                    transactions);
            MediaOffers offers =
                    new MediaOffers(beans.items, beans.subtitles, beans.versions, beans.files, decisions, intake, sql);
            return new Side(beans, offers, people, db);
        }
    }

    @BeforeEach
    void aTeacherWithAVideo() {
        district = Side.of(districtDb, folder.resolve("district"));
        school = Side.of(schoolDb, folder.resolve("school"));
        teacher = person(MediaBeans.SCHOOL, "kru.malee");
        item = school.beans.take(teacher, "แสง.wmv", LESSON, "การทดลองแสง");
        school.beans.complete(item);
    }

    @Test
    void whatIsOfferedWaitsAtTheDistrictUnderItsIdAndStaysUsableAtTheSchool() {
        Cues said = new Cues(List.of(new Cue(Duration.ZERO, Duration.ofSeconds(2), "สวัสดี")));
        Subtitle words = school.beans.wording.add(teacher, item, SubtitleKind.SUBTITLES, "th", said);
        Offered offered = handIn();
        send(offered);

        MediaItem there = district.beans.items.get(item);
        assertThat(there.approval()).isEqualTo(Approval.SUBMITTED);
        assertThat(there.details().title()).isEqualTo("การทดลองแสง");
        assertThat(there.owner()).isEqualTo(teacher.person());
        assertThat(there.school()).isEqualTo(MediaBeans.SCHOOL);
        assertThat(there.original().blob()).contains(offered.file());
        assertThat(there.readiness()).as("encoded there in its turn").isEqualTo(Readiness.QUEUED);
        assertThat(district.beans.subtitles.of(item)).singleElement().satisfies(sent -> {
            assertThat(sent.id()).isEqualTo(words.id());
            assertThat(sent.blob()).isEqualTo(words.blob());
        });
        assertThat(district.beans.waiting.waiting(district.beans.supervisor)).isEqualTo(1);
        assertThat(school.beans.items.get(item).playable()).isTrue();
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void othersSeeNothingOfItBeforeItIsPublished() {
        send(handIn());
        assertThatThrownBy(() -> district.beans.items.get(item, district.beans.stranger, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> district.beans.items.get(item, district.beans.pupil, Permission.MEDIA_VIEW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoMayChangeItOffersIt() {
        assertThatThrownBy(() -> schoolDb.inTransaction(() -> {
                    school.offers.handIn(school.beans.colleague, item);
                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aKilledDistrictGoesOnWithWhatIsSafe() {
        Offered offered = handIn();
        assertThat(district.offers.begin(MediaBeans.SCHOOL, offered)).isZero();
        piece(offered, 0, 20_000);
        Side restarted = Side.of(districtDb, folder.resolve("district"));
        assertThat(restarted.offers.begin(MediaBeans.SCHOOL, offered)).isEqualTo(20_000);
        piece(offered, 20_000, LESSON.length);
        restarted.offers.finish(MediaBeans.SCHOOL, offered);
        restarted.offers.finish(MediaBeans.SCHOOL, offered);
        assertThat(district.beans.items.withOriginal(offered.file().hash())).hasSize(1);
    }

    @Test
    void aKillBetweenTheStoreAndItsNoteCostsTheLineNothing() throws Exception {
        Offered offered = handIn();
        district.offers.begin(MediaBeans.SCHOOL, offered);
        piece(offered, 0, LESSON.length);
        try (var files = Files.list(folder.resolve("district/uploads"))) {
            district.beans.blobs.adopt(files.findFirst().orElseThrow());
        }
        assertThat(district.offers.begin(MediaBeans.SCHOOL, offered)).isEqualTo(LESSON.length);
        district.offers.finish(MediaBeans.SCHOOL, offered);
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void otherBytesThanAnnouncedBecomeNothing() {
        Offered offered = handIn();
        byte[] other = LESSON.clone();
        other[5_000] ^= 1;
        district.offers.begin(MediaBeans.SCHOOL, offered);
        district.offers.take(MediaBeans.SCHOOL, offered, 0, new ByteArrayInputStream(other));
        assertThatCode(() -> district.offers.finish(MediaBeans.SCHOOL, offered)).isEqualTo("offer.spoiled");
        assertThat(district.beans.items.find(item)).isEmpty();
        assertThat(district.beans.quotas.of(MediaBeans.SCHOOL).used()).isZero();
    }

    @Test
    void aSchoolOffersOnlyWhatItsOwnPeopleMadeWithinItsRoom() {
        Offered offered = handIn();
        UUID otherSchool = UUID.randomUUID();
        assertThatCode(() -> district.offers.begin(otherSchool, offered)).isEqualTo("offer.foreign");
        district.beans.quotas.set(district.beans.admin, MediaBeans.SCHOOL, LESSON.length - 1L);
        assertThatCode(() -> district.offers.begin(MediaBeans.SCHOOL, offered)).isEqualTo("upload.quota");
        Offered endless = new Offered(
                offered.kind(),
                item,
                offered.by(),
                "",
                offered.state(),
                new Blob(offered.file().hash(), Uploads.LARGEST + 1));
        assertThatCode(() -> district.offers.begin(MediaBeans.SCHOOL, endless)).isEqualTo("upload.too-large");
        UUID office = district.beans.document(district.beans.supervisor, "ของเขต");
        Offered foreign = new Offered(offered.kind(), office, offered.by(), "", offered.state(), offered.file());
        assertThatCode(() -> district.offers.begin(MediaBeans.SCHOOL, foreign)).isEqualTo("offer.foreign");
    }

    @Test
    void whatEverybodyHasIsNotTakenTwice() {
        UUID known = district.beans.take(district.beans.admin, "แสง.wmv", LESSON, "แสงและเงา");
        district.beans.complete(known);
        Offered offered = handIn();
        assertThat(district.offers.begin(MediaBeans.SCHOOL, offered))
                .as("nobody's business yet")
                .isZero();
        district.beans.publish(known);
        assertThatThrownBy(() -> district.offers.begin(MediaBeans.SCHOOL, offered))
                .isInstanceOfSatisfying(
                        OfferRefused.class, same -> assertThat(same.same()).isEqualTo(known));
    }

    @Test
    void whatWasSentBackComesAgainWithoutItsFile() {
        send(handIn());
        districtDb.inTransaction(() ->
                district.beans.decisions.sendBack(district.beans.supervisor, district.beans.seen(item), "เสียงเบาไป"));
        hear();
        MediaItem here = school.beans.items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.DRAFT);
        assertThat(here.decision().reason()).isEqualTo("เสียงเบาไป");
        assertThat(school.beans.notices.page(teacher, false, Paging.first()).items())
                .extracting(notice -> notice.news().what())
                .containsExactly("media.SENT_BACK");

        describe("การทดลองแสง แก้แล้ว");
        Offered again = handIn();
        assertThat(district.offers.begin(MediaBeans.SCHOOL, again)).isEqualTo(LESSON.length);
        district.offers.finish(MediaBeans.SCHOOL, again);
        assertThat(district.beans.items.get(item).details().title()).isEqualTo("การทดลองแสง แก้แล้ว");
        assertThat(verdict()).isEqualTo(Approval.SUBMITTED);
    }

    @Test
    void thePublishedOneComesBackAsWordsAloneAndNothingChangedHereIsLostSilently() {
        send(handIn());
        district.beans.complete(item);
        decideAndPublish("การทดลองแสง (วิทยาศาสตร์ ม.2)");
        describe("ชื่อที่แก้ที่โรงเรียน");

        List<Replica> comes = forSchool();
        assertThat(comes).singleElement().satisfies(only -> {
            assertThat(only.blobs()).as("nothing comes that is here").isEmpty();
            schoolDb.inTransaction(() -> school.beans.replicas.apply(only));
        });
        List<Replica> better = new ArrayList<>();
        districtDb.inTransaction(() -> district.beans.better.forSchool(MediaBeans.SCHOOL, better::add));
        assertThat(better).isEmpty();
        MediaItem here = school.beans.items.get(item);
        assertThat(here.details().title()).isEqualTo("การทดลองแสง (วิทยาศาสตร์ ม.2)");
        assertThat(here.isBrought()).as("the district's now").isTrue();
        assertThat(here.approval()).isEqualTo(Approval.PUBLISHED);
        assertThat(here.original().blob()).as("the file stays").isPresent();
        assertThat(here.renditions()).hasSize(1);
        assertThat(school.beans.history.page(item, Paging.first()).items().get(0))
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(EventKind.DISTRICT_WORDS);
                    assertThat(event.before()).isNotNull();
                    assertThat(event.before().title()).isEqualTo("ชื่อที่แก้ที่โรงเรียน");
                });
    }

    @Test
    void aWithdrawnOneIsShownToNobodyAndStaysItsOwners() {
        send(handIn());
        district.beans.complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(() -> school.beans.replicas.apply(forSchool().get(0)));
        schoolDb.inTransaction(() -> school.beans.replicas.withdraw(item));
        MediaItem here = school.beans.items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.WITHDRAWN);
        assertThat(here.playable()).isFalse();
        assertThat(here.original().blob()).isPresent();
        schoolDb.inTransaction(() -> school.beans.decisions.revise(teacher, school.beans.seen(item)));
    }

    @Test
    void aWithdrawnOneStaysItsOwnersAlsoWhenTheVerdictComesFirst() {
        send(handIn());
        district.beans.complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(() -> school.beans.replicas.apply(forSchool().get(0)));
        schoolDb.inTransaction(
                () -> school.offers.decided(item, new Verdict(Approval.WITHDRAWN, UUID.randomUUID(), "มีเพลง")));
        schoolDb.inTransaction(() -> school.beans.replicas.withdraw(item));
        MediaItem here = school.beans.items.get(item);
        assertThat(here.approval()).isEqualTo(Approval.WITHDRAWN);
        assertThat(here.decision().reason()).isEqualTo("มีเพลง");
        assertThat(here.original().blob()).isPresent();
    }

    @Test
    void aNewMachineAtTheSchoolGetsTheFilesOfTheDistrict() {
        send(handIn());
        district.beans.complete(item);
        decideAndPublish("การทดลองแสง");
        schoolDb.inTransaction(() -> school.beans.items.remove(school.beans.items.get(item)));
        schoolDb.inTransaction(() -> school.beans.replicas.apply(forSchool().get(0)));
        assertThat(school.offers.lost()).containsExactly(item);
        districtDb.inTransaction(() -> district.offers.lost(MediaBeans.SCHOOL, item));
        Replica whole = forSchool().get(0);
        assertThat(whole.blobs()).isNotEmpty();
        school.beans.blob(item.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        schoolDb.inTransaction(() -> school.beans.replicas.apply(whole));
        assertThat(school.beans.items.get(item).playable()).isTrue();
        assertThat(school.offers.lost()).isEmpty();
    }

    @Test
    void whatIsTakenBackLeavesTheQueueUnlessSomebodyDecided() {
        Offered offered = handIn();
        send(offered);
        schoolDb.inTransaction(() -> school.offers.takeBack(teacher, item));
        assertThat(school.beans.items.get(item).approval()).isEqualTo(Approval.DRAFT);
        districtDb.inTransaction(() -> district.offers.takenBack(MediaBeans.SCHOOL, item, teacher.person()));
        assertThat(district.beans.waiting.waiting(district.beans.supervisor)).isZero();
        send(handIn());
        districtDb.inTransaction(
                () -> district.beans.decisions.approve(district.beans.supervisor, district.beans.seen(item)));
        districtDb.inTransaction(() -> district.offers.takenBack(MediaBeans.SCHOOL, item, teacher.person()));
        assertThat(verdict()).isEqualTo(Approval.APPROVED);
    }

    @Test
    void whileItIsOfferedItsFileStays() {
        handIn();
        assertThatThrownBy(() -> schoolDb.inTransaction(() -> {
                    school.beans.versions.requireReplaceable(teacher, item);
                }))
                .isInstanceOf(IsOffered.class);
    }

    @Test
    void aFileThatIsGoneCannotBeOffered() {
        UUID brought = school.beans.take(teacher, "เสีย.wmv", LESSON, "เสีย", true);
        schoolDb.execute(
                "update blob set rotten = true where hash = (select original from media_item where id = ?)", brought);
        assertThatCode(() -> schoolDb.inTransaction(() -> {
                    school.offers.handIn(teacher, brought);
                }))
                .isEqualTo("offer.file-gone");
    }

    private Offered handIn() {
        return schoolDb.inTransaction(() -> school.offers.handIn(teacher, item));
    }

    private void send(Offered offered) {
        long safe = district.offers.begin(MediaBeans.SCHOOL, offered);
        if (safe < LESSON.length) {
            piece(offered, (int) safe, LESSON.length);
        }
        district.offers.finish(MediaBeans.SCHOOL, offered);
    }

    private void piece(Offered offered, int from, int to) {
        byte[] piece = Arrays.copyOfRange(LESSON, from, to);
        assertThat(district.offers.take(MediaBeans.SCHOOL, offered, from, new ByteArrayInputStream(piece)))
                .isEqualTo(to);
    }

    private Approval verdict() {
        return district.offers.verdict(MediaBeans.SCHOOL, item).orElseThrow().approval();
    }

    private void hear() {
        Verdict verdict = district.offers.verdict(MediaBeans.SCHOOL, item).orElseThrow();
        schoolDb.inTransaction(() -> school.offers.decided(item, verdict));
    }

    private void describe(String title) {
        schoolDb.inTransaction(() -> {
            school.beans.editing.describe(teacher, school.beans.seen(item), MediaDetails.named(title));
        });
    }

    private void decideAndPublish(String title) {
        districtDb.inTransaction(() -> {
            district.beans.editing.describe(district.beans.admin, district.beans.seen(item), MediaDetails.named(title));
        });
        districtDb.inTransaction(
                () -> district.beans.decisions.approve(district.beans.admin, district.beans.seen(item)));
        districtDb.inTransaction(
                () -> district.beans.decisions.publish(district.beans.admin, district.beans.seen(item)));
    }

    private List<Replica> forSchool() {
        List<Replica> all = new ArrayList<>();
        districtDb.inTransaction(() -> district.beans.replicas.forSchool(MediaBeans.SCHOOL, all::add));
        return all;
    }

    /** At the district, as everybody is. */
    private Actor person(UUID of, String username) {
        UUID id = UUID.randomUUID();
        Person person = new Person(id, new Username(username), new PersonName("นาง", "มาลี", "ใจดี"), "-");
        person.give(Grant.school(Role.TEACHER, of));
        districtDb.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 1, '1000000001', 'บ้านหนองน้ำใส', 'เมือง')",
                of);
        districtDb.inTransaction(() -> district.people.add(person));
        return new Actor(id, Set.of(Grant.school(Role.TEACHER, of)));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertThatCode(Runnable work) {
        try {
            work.run();
            return assertThat("taken");
        } catch (Fault fault) {
            return assertThat(fault.code());
        }
    }
}
