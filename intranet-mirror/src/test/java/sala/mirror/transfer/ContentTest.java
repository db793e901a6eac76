package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.fault.Fault;
import sala.mirror.node.District;
import sala.mirror.node.School;
import sala.mirror.publication.Publication;
import sala.testkit.TestDatabase;

class ContentTest {

    private static final int FILE = 300_000;

    @RegisterExtension
    final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    Path folder;

    private final Random random = new Random(42);
    private District district;
    private School school;
    private UUID id;

    @BeforeEach
    void aJoinedSchool() {
        district = new District(districtDb, folder.resolve("district"));
        school = new School(schoolDb, folder.resolve("school"));
        id = district.school("บ้านหนองน้ำใส");
        school.join(district, district.code(id));
    }

    @AfterEach
    void close() {
        district.close();
        school.close();
    }

    @Test
    void aSchoolGetsItsRecordsAndFiles() {
        Blob file = file();
        district.notes.write(id, "กรณฑ์", file);
        district.notes.write(id, "เศษส่วน");
        school.update();

        assertThat(school.notes.texts()).containsExactly("กรณฑ์", "เศษส่วน");
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void aSchoolGetsNothingOfOthers() {
        district.notes.write(district.school("อื่น"), "ของโรงเรียนอื่น", file());
        school.update();
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void filesOfOtherSchoolsAreNotServed() {
        Blob others = file();
        UUID other = district.school("อื่น");
        district.notes.write(other, "ของโรงเรียนอื่น", others);
        district.publication(other);
        school.update();

        assertThatThrownBy(() -> school.ask("mirror/blobs/" + others.hash()))
                .isInstanceOfSatisfying(
                        sala.mirror.district.DistrictRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void changesAndWithdrawalsArrive() {
        UUID changing = district.notes.write(id, "ก่อน");
        UUID leaving = district.notes.write(id, "จะหายไป", file());
        school.update();
        district.notes.change(changing, "หลัง");
        district.notes.remove(leaving);
        school.update();
        assertThat(school.notes.texts()).containsExactly("หลัง");
    }

    @Test
    void theNumberGrowsOnlyWithTheContent() {
        district.notes.write(id, "หนึ่ง");
        long first = school.update();
        district.notes.write(district.school("อื่น"), "ไม่เกี่ยว");
        assertThat(school.update()).isEqualTo(first);
        district.notes.write(id, "สอง");
        assertThat(school.update()).isGreaterThan(first);
    }

    @Test
    void onlyWhatDiffersIsFetched() {
        district.notes.write(id, "หนึ่ง", file());
        school.update();
        district.server.requests.clear();
        district.notes.write(id, "สอง");
        school.update();
        assertThat(district.server.requests).containsExactly("GET mirror/snapshot", "POST mirror/records");
    }

    @Test
    void aCutFileGoesOnWhereItWasCut() {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        AtomicInteger bytes = new AtomicInteger();
        district.server.trouble.cutFilesAfter(70_000);
        school.update(step -> bytes.set((int) step.done()));

        assertThat(school.blobs.find(file.hash())).contains(file);
        long asked = district.server.requests.stream()
                .filter(request -> request.startsWith("GET mirror/blobs"))
                .count();
        assertThat(asked).isEqualTo(FILE / 70_000 + 1);
    }

    @Test
    void aCutFileGoesOnAfterARestart() throws IOException {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        district.server.trouble.cutFilesAfter(0);
        Path partial = Files.createDirectories(folder.resolve("school/mirror/partial"));
        byte[] whole = Files.readAllBytes(stored(file));
        Files.write(partial.resolve(file.hash().hex()), java.util.Arrays.copyOf(whole, 200_000));
        refused(school::update, "mirror.district-unreachable");

        district.server.trouble.cutFilesAfter(FILE - 200_000);
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void aLineThatIsDeadWithoutSayingSoIsNoticed() {
        district.notes.write(id, "ไฟล์", file());
        district.server.trouble.stallFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
        district.server.trouble.over();
        school.update();
        assertThat(school.notes.texts()).containsExactly("ไฟล์");
    }

    @Test
    void aFileSpoiledOnTheWayIsNeverTaken() {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        district.server.trouble.spoilFilesAt(1234);
        refused(school::sync, "mirror.blob-damaged");
        assertThat(school.blobs.find(file.hash())).isEmpty();
        assertThat(school.notes.texts()).isEmpty();

        district.server.trouble.over();
        school.clock.advance(Duration.ofMinutes(1));
        school.sync();
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void nothingIsVisibleBeforeAllOfItIsThere() {
        district.notes.write(id, "ก่อน");
        school.update();
        district.notes.write(id, "หลัง", file());
        district.server.trouble.cutFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
        assertThat(school.notes.texts()).containsExactly("ก่อน");
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesEverythingAsItWas() {
        district.notes.write(id, "ก่อน");
        long before = school.update();
        district.notes.write(id, "หลัง");
        UUID broken = district.notes.write(id, "cannot be written");
        assertThatThrownBy(school::update).isInstanceOf(IllegalStateException.class);
        assertThat(school.notes.texts()).containsExactly("ก่อน");
        assertThat(school.links.state().orElseThrow().applied()).isEqualTo(before);

        district.notes.remove(broken);
        school.update();
        assertThat(school.notes.texts()).containsExactly("ก่อน", "หลัง");
    }

    @Test
    void anUpdateThatDiesAnywhereIsFinishedByTheNext() {
        Stream.of("ก", "ข", "ค").forEach(text -> district.notes.write(id, text, file()));
        int deaths = 0;
        while (diesAtStep(deaths * 8)) {
            assertThat(school.notes.texts())
                    .satisfiesAnyOf(texts -> assertThat(texts).isEmpty(), texts -> assertThat(texts)
                            .hasSize(3));
            deaths++;
        }
        assertThat(deaths).isGreaterThan(3);
        assertThat(school.notes.texts()).containsExactly("ก", "ข", "ค");
    }

    /** Whether it died before it was done; each try gets some steps further than the one before. */
    private boolean diesAtStep(int step) {
        AtomicInteger steps = new AtomicInteger();
        try {
            school.update(at -> {
                if (steps.getAndIncrement() == step) {
                    throw new ThreadDeathForTest();
                }
            });
            return false;
        } catch (ThreadDeathForTest dead) {
            return true;
        }
    }

    @Test
    void aSnapshotThatTheDistrictDidNotSignIsRefused() {
        district.notes.write(id, "จริง");
        district.server.trouble.sendInstead(real -> {
            byte[] forged = real.manifest().clone();
            forged[forged.length / 2] ^= 1;
            return new Publication(real.school(), real.number(), forged, real.signature());
        });
        refused(school::update, "mirror.not-from-district");
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void anOlderSnapshotIsRefused() {
        district.notes.write(id, "เก่า");
        Publication old = district.publication(id);
        school.update();
        district.notes.write(id, "ใหม่");
        school.update();
        district.server.trouble.sendInstead(newest -> old);
        refused(school::update, "mirror.snapshot-older");
        assertThat(school.notes.texts()).containsExactly("เก่า", "ใหม่");
    }

    @Test
    void theSnapshotOfAnotherSchoolIsRefused() {
        UUID other = district.school("อื่น");
        district.notes.write(other, "ของโรงเรียนอื่น");
        Publication others = district.publication(other);
        district.server.trouble.sendInstead(own -> others);
        refused(school::update, "mirror.snapshot-other-school");
    }

    @Test
    void aFileThatIsHereAlreadyIsNotFetched() {
        byte[] bytes = bytes();
        Blob file = district.file(bytes);
        school.file(bytes);
        district.notes.write(id, "มีแล้ว", file);
        school.update();
        assertThat(district.server.requests).noneMatch(request -> request.contains("blobs"));
        assertThat(school.notes.texts()).containsExactly("มีแล้ว");
    }

    private Blob file() {
        return district.file(bytes());
    }

    private byte[] bytes() {
        byte[] bytes = new byte[FILE];
        random.nextBytes(bytes);
        return bytes;
    }

    private Path stored(Blob file) {
        return district.blobs.withFile(file.hash(), path -> path);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code())
                .isEqualTo(code));
    }

    /** Stands for the end of the process. */
    private static final class ThreadDeathForTest extends Error {
        private static final long serialVersionUID = 1L;
    }
}
