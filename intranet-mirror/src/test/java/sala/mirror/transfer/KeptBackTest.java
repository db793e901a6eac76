package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.fault.Fault;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.node.District;
import sala.mirror.node.School;
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

/** One file that cannot be had keeps nothing else waiting. */
class KeptBackTest {

    private static final int SMALL = 10_000;
    private static final int LARGE = 3_000_000;

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
    void whatFitsIsShownAndTheRestComesByItselfWhenThereIsRoom() {
        district.notes.write(id, "ใหญ่", file(LARGE));
        district.notes.write(id, "เล็ก", file(SMALL));
        school.room(1_000_000);
        refused("mirror.not-enough-disk");
        assertThat(school.notes.texts()).containsExactly("เล็ก");
        assertThat(requests("POST mirror/files")).isEqualTo(1);

        school.room(LARGE);
        school.sync();
        assertThat(school.notes.texts()).containsExactlyInAnyOrder("ใหญ่", "เล็ก");
        assertThat(school.links.state().orElseThrow().fault()).isNull();
    }

    @Test
    void theKeeperAndTheDistrictHearWhatIsMissingAndHowMuchRoomItNeeds() {
        district.notes.write(id, "วิดีโอเรื่องยาว", file(LARGE));
        school.room(1_000_000);
        refused("mirror.not-enough-disk");
        assertThat(school.keptBack.lines()).singleElement().satisfies(line -> assertThat(line.name())
                .isEqualTo("วิดีโอเรื่องยาว"));

        refused("mirror.not-enough-disk");
        NodeStatus status = status();
        assertThat(status.fault()).isEqualTo("mirror.not-enough-disk");
        assertThat(status.lacking()).isEqualTo(LARGE - 1_000_000);
        assertThat(status.missingBlobs()).isEqualTo(1);
        assertThat(status.missingBytes()).isEqualTo(LARGE);
    }

    @Test
    void whileNothingHasChangedNothingIsAskedForAgain() {
        district.notes.write(id, "ใหญ่", file(LARGE));
        school.room(1_000_000);
        refused("mirror.not-enough-disk");
        district.server.requests.clear();
        refused("mirror.not-enough-disk");
        assertThat(district.server.requests).containsOnly("POST mirror/contact");
    }

    @Test
    void whatNeedsARecordThatWaitsWaitsWithIt() {
        UUID video = district.notes.write(id, "วิดีโอ", file(LARGE));
        UUID course = district.notes.write(id, "วิชาที่มี " + video);
        district.notes.write(id, "มอบหมาย " + course);
        district.notes.write(id, "วิชาอื่น");
        school.room(1_000_000);
        refused("mirror.not-enough-disk");
        assertThat(school.notes.texts()).containsExactly("วิชาอื่น");

        school.room(LARGE);
        school.sync();
        assertThat(school.notes.texts()).hasSize(4);
    }

    @Test
    void whatWasHereStaysWithAllThatItNeedsUntilTheNewIsWhole() {
        UUID old = district.notes.write(id, "วิดีโอเก่า", file(SMALL));
        UUID course = district.notes.write(id, "วิชาที่มี " + old);
        school.sync();
        UUID fresh = district.notes.write(id, "วิดีโอใหม่", file(LARGE));
        district.notes.change(course, "วิชาที่มี " + fresh);
        district.notes.remove(old);
        district.notes.write(id, "อื่น");
        school.room(1_000_000);
        refused("mirror.not-enough-disk");
        assertThat(school.notes.texts()).containsExactlyInAnyOrder("วิดีโอเก่า", "วิชาที่มี " + old, "อื่น");

        school.room(LARGE);
        school.sync();
        assertThat(school.notes.texts()).containsExactlyInAnyOrder("วิดีโอใหม่", "วิชาที่มี " + fresh, "อื่น");
    }

    @Test
    void aDiskThatIsFilledMeanwhileIsLeftWithRoomForTheRest() throws IOException {
        Path place = Files.createDirectories(folder.resolve("school/mirror/partial"));
        try (SmallDisk disk = SmallDisk.of(1_000_000, place)) {
            district.notes.write(id, "ใหญ่", file(LARGE));
            district.notes.write(id, "เล็ก", file(SMALL));
            refused("mirror.not-enough-disk");
            assertThat(school.notes.texts()).containsExactly("เล็ก");
            assertThat(place).isEmptyDirectory();

            disk.grow(2 * LARGE);
            school.sync();
            assertThat(school.notes.texts()).containsExactlyInAnyOrder("ใหญ่", "เล็ก");
        }
    }

    @Test
    void whatHasComeIsKeptWhenOthersFillTheDiskAndOnlyTheRestMustFit() throws IOException {
        Blob large = file(LARGE);
        district.notes.write(id, "ใหญ่", large);
        school.fills(3_500_000, 3_000_000);
        refused("mirror.not-enough-disk");
        long came = bytesIn(folder.resolve("school/mirror/partial"));
        assertThat(came).isPositive();

        school.room(100_000);
        assertThat(school.keptBack.lacking()).isEqualTo(LARGE - came - 100_000);
        school.room(LARGE - came);
        school.sync();
        assertThat(school.notes.texts()).containsExactly("ใหญ่");
    }

    private static long bytesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void aFileThatRottedAtTheDistrictKeepsNothingElseWaiting() throws IOException {
        Blob rotten = file(SMALL);
        district.notes.write(id, "เสีย", rotten);
        district.notes.write(id, "ดี", file(2 * SMALL));
        byte[] whole = change(rotten, bytes -> bytes[77] ^= 1);
        refused("mirror.blob-damaged");
        assertThat(school.notes.texts()).containsExactly("ดี");

        Files.write(stored(rotten), whole);
        school.clock.advance(Duration.ofMinutes(1));
        school.sync();
        assertThat(school.notes.texts()).containsExactlyInAnyOrder("ดี", "เสีย");
    }

    @Test
    void aRottenFileIsFetchedMoreAndMoreSeldom() throws IOException {
        Blob rotten = file(SMALL);
        district.notes.write(id, "เสีย", rotten);
        change(rotten, bytes -> bytes[77] ^= 1);
        for (int minute = 0; minute < 60; minute++) {
            refused("mirror.blob-damaged");
            school.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(requests("POST mirror/files")).isLessThan(5);
    }

    @Test
    void aFileThatTheDistrictLostKeepsNothingElseWaiting() throws IOException {
        Blob lost = file(SMALL);
        district.notes.write(id, "หาย", lost);
        district.notes.write(id, "ดี", file(2 * SMALL));
        Files.delete(stored(lost));
        refused("mirror.blob-gone");
        assertThat(school.notes.texts()).containsExactly("ดี");
    }

    @Test
    void aFileThatWasCutShortAtTheDistrictKeepsNothingElseWaiting() throws IOException {
        Blob cut = file(SMALL);
        district.notes.write(id, "ขาด", cut);
        district.notes.write(id, "ดี", file(2 * SMALL));
        Files.write(stored(cut), new byte[SMALL / 2]);
        refused("mirror.blob-damaged");
        assertThat(school.notes.texts()).containsExactly("ดี");
    }

    private NodeStatus status() {
        String json = districtDb.one(String.class, "select status::text from school_node");
        return NodeStatus.read(Json.createReader(new StringReader(json)).readObject());
    }

    private byte[] change(Blob file, java.util.function.Consumer<byte[]> how) throws IOException {
        byte[] whole = Files.readAllBytes(stored(file));
        byte[] changed = whole.clone();
        how.accept(changed);
        Files.write(stored(file), changed);
        return whole;
    }

    private long requests(String beginning) {
        return district.server.requests.stream()
                .filter(request -> request.startsWith(beginning))
                .count();
    }

    private Blob file(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return district.file(bytes);
    }

    private Path stored(Blob file) {
        return district.blobs.withFile(file.hash(), path -> path);
    }

    private void refused(String code) {
        assertThatThrownBy(school::sync).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code())
                .isEqualTo(code));
    }
}
