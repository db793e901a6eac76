package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static sala.testkit.Eventually.eventually;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Visitor;
import sala.system.node.Command;
import sala.system.node.Node;
import sala.system.node.Storage;
import sala.system.person.Admin;
import sala.system.person.Pupil;
import sala.system.person.Teacher;
import sala.testkit.TestLine;

/** The power may go in the middle of anything: a file on its way up, on its way down, or about to be shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock(Nodes.SHARED)
class KilledNodesIT {

    private static final Duration SYNC = Duration.ofMinutes(3);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LENGTH = 6 * MEGABYTE;

    private final String title = "ไฟดับกลางทาง " + ProcessHandle.current().pid();
    private final Node district = Nodes.district();
    private final Node school = Nodes.school();
    private final TestLine line = Nodes.line();
    private final Storage atSchool = new Storage(school);

    private byte[] file = {};
    private String hash = "";
    private String item = "";
    private long arrived;

    @BeforeAll
    void aSchoolThatHasEverything(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
        Nodes.joinSchool();
        file = largeDocument(Sheet.about("ไฟดับ", district, folder.resolve("power.pdf")));
        hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    @Test
    @Order(1)
    void anUploadGoesOnFromWhatTheKilledNodeHadAcknowledged() throws Exception {
        TusUpload upload = TusUpload.begin(teacher(), title + ".pdf", LENGTH);
        assertThat(upload.send(file, 0, MEGABYTE).statusCode()).isEqualTo(204);
        Storage atDistrict = new Storage(district);
        try (Socket asleep = upload.sendHalf(file, MEGABYTE)) {
            eventually("half of the rest", SOON, () -> atDistrict.sizeOf("uploads", upload.id()) > 2 * MEGABYTE);
            assertThat(asleep.isClosed()).isFalse();
            district.kill("payara");
        }
        district.start();

        int offset = (int) upload.offset();
        assertThat(offset).isBetween(MEGABYTE, LENGTH - 1);
        HttpResponse<String> last = upload.send(file, offset, LENGTH);
        item = last.headers().firstValue("Media-Item").orElseThrow(() -> new AssertionError(last.body()));
        assertThat(atDistrict.has(hash)).isTrue();
        eventually(
                "a paper that opens",
                SOON,
                () -> teacher().send("GET", "/api/v1/media/" + item, "").body().contains("\"ready\""));
    }

    @Test
    @Order(2)
    void aFileThatComesDownIsCutAndNothingOfItIsShown() {
        assumeThat(item).as("the item").isNotEmpty();
        publish();
        line.slow(MEGABYTE);
        Command sync = school.begin("sync", "--once");
        eventually("a third of the file", SYNC, () -> partial() > LENGTH / 3);
        school.kill("payara");
        sync.kill();
        arrived = partial();
        assertThat(arrived).isLessThan(LENGTH);
        line.slow(50_000);
        school.start();
        assertThat(atSchool.has(hash)).isFalse();
        assertThat(isShown()).isFalse();
    }

    @Test
    @Order(3)
    void aSnapshotThatIsHalfTakenOverIsNotShown() throws Exception {
        assumeThat(arrived).as("what has arrived").isPositive();
        long carried = line.answered();
        try (Connection held = atSchool.locked("assignment")) {
            line.free();
            Command sync = school.begin("sync", "--once");
            eventually("the records to be written", SYNC, atSchool::isWaitedFor);
            assertThat(atSchool.has(hash)).isTrue();
            assertThat(line.answered() - carried)
                    .as("the rest alone was fetched")
                    .isLessThan(LENGTH - arrived + MEGABYTE / 2);
            assertThat(isShown()).isFalse();
            assertThat(held.isClosed()).isFalse();
            school.kill("payara");
            sync.kill();
        }
        school.start();
        school.command(SYNC, "sync", "--once").assertWorked();
        assertThat(isShown()).isTrue();
        try (Visitor visitor = Visitor.at(school.address()).signIn(Role.PUPIL.account())) {
            new Pupil(visitor).opensCourse(title).opens(title).reads();
        }
    }

    private void publish() {
        try (Visitor visitor = Visitor.at(district.address()).signIn(Role.TEACHER.account());
                Visitor boss = Visitor.at(district.address()).signIn(Role.ADMIN.account())) {
            Teacher teacher = new Teacher(visitor);
            String course = teacher.makesCourse(title, "P4", "SCIENCE");
            teacher.adds(course, "document", "/media/" + item);
            teacher.assigns(course, "ป.4/1");
            teacher.handsIn(course);
            new Admin(boss).publishes(course);
        }
    }

    private boolean isShown() {
        try (Visitor visitor = Visitor.at(school.address()).signIn(Role.PUPIL.account())) {
            return visitor.open("/").page().content().contains(title);
        }
    }

    private long partial() {
        return atSchool.sizeOf("mirror", "partial", hash);
    }

    private Api teacher() {
        return Api.of(district).signedIn(Role.TEACHER.account());
    }

    /** A document that stays readable with much behind it: its end, which says where to look, comes again. */
    private static byte[] largeDocument(Path small) throws IOException {
        byte[] sheet = Files.readAllBytes(small);
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        byte[] end = ("\n" + text.substring(text.lastIndexOf("startxref"))).getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = new byte[LENGTH];
        new Random(ProcessHandle.current().pid()).nextBytes(large);
        System.arraycopy(sheet, 0, large, 0, sheet.length);
        large[sheet.length] = '%';
        for (int i = sheet.length; i < LENGTH; i++) {
            large[i] = (byte) (large[i] == '\n' || large[i] == '\r' ? ' ' : large[i]);
        }
        System.arraycopy(end, 0, large, LENGTH - end.length, end.length);
        return large;
    }
}
