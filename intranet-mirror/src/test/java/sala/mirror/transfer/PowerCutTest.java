package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.Fault;
import sala.mirror.node.District;
import sala.mirror.node.School;
import sala.mirror.progress.Progress;
import sala.sql.Sql;
import sala.testkit.CutDisk;
import sala.testkit.TestDatabase;

/**
 * The power fails at random moments while a school takes content: whatever its database names is on the disk, and no
 * file there has other bytes than its name promises. {@code -Dsala.test.cuts=200} cuts more often,
 * {@code -Dsala.test.seed} elsewhere.
 */
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("sala.test.cuts", 5);
    private static final int[] SIZES = {0, 3_000, 70_000, 1_500_000, 5_000_000};

    /** Of which a round has about as many. */
    private static final int MOST_STEPS = 250;

    private static final int LATER_MILLIS = 30;

    @RegisterExtension
    final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("sala.test.seed", 11));
    private final Map<String, Blob> sent = new HashMap<>();

    /** Files that were found right before: all of them are read again at the end only. */
    private final Set<Hash> read = new HashSet<>();

    private CutDisk disk;
    private District district;
    private School school;

    @BeforeEach
    void aJoinedSchoolOnADiskOfItsOwn() {
        disk = CutDisk.of((256L + 16L * CUTS) << 20, folder.resolve("school"));
        district = new District(districtDb, folder.resolve("district"));
        school = new School(schoolDb, disk.root());
        school.join(district, district.code(district.school("บ้านหนองน้ำใส")));
        disk.settle();
    }

    @AfterEach
    void close() {
        if (disk != null) {
            school.close();
            district.close();
            disk.close();
        }
    }

    @Test
    void whatTheDatabaseNamesIsOnTheDiskAfterEachCut() throws Exception {
        int shown = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            publish();
            takeUntilThePowerFails();
            school = new School(schoolDb, disk.root());
            assertThat(school.notes.texts()).as("nothing is lost").hasSizeGreaterThanOrEqualTo(shown);
            shown = school.notes.texts().size();
            assertThatAllThatIsHereIsRight();
        }
        syncAsItsKeeperDoes();
        assertThat(school.notes.texts()).containsExactlyInAnyOrderElementsOf(sent.keySet());
        read.clear();
        assertThatAllThatIsHereIsRight();
        System.out.println(CUTS + " cuts; " + shown + " of " + sent.size() + " were shown after the last");
    }

    private void publish() {
        for (int i = 0; i < 4; i++) {
            byte[] bytes = new byte[SIZES[random.nextInt(SIZES.length)] + random.nextInt(1_000)];
            random.nextBytes(bytes);
            Blob file = district.file(bytes);
            String text = (random.nextBoolean() ? "" : "ภายหลัง ") + sent.size();
            sent.put(text, file);
            district.notes.write(school.links.find().orElseThrow().school(), text, file);
        }
    }

    /** At one of the steps, or a little later: the files are written meanwhile. */
    private void takeUntilThePowerFails() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        AtomicInteger stepsLeft = new AtomicInteger(random.nextInt(MOST_STEPS));
        CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> take(step -> {
            if (stepsLeft.getAndDecrement() == 0) {
                reached.countDown();
            }
        }));
        taking.whenComplete((done, failed) -> reached.countDown());
        reached.await(60, TimeUnit.SECONDS);
        new CountDownLatch(1).await(random.nextInt(LATER_MILLIS), TimeUnit.MILLISECONDS);
        disk.cut();
        taking.get(60, TimeUnit.SECONDS);
        school.close();
        disk.comeBack();
    }

    /** What was read from a disk that was dying is set aside as damaged, and asked for anew when somebody wants it. */
    private void syncAsItsKeeperDoes() {
        try {
            school.sync();
        } catch (FileMissing spoiled) {
            school.keptBack.tryNow();
            school.sync();
        }
    }

    /** Ends as the process would. */
    private void take(Progress progress) {
        try {
            school.update(progress);
        } catch (Fault | UncheckedIOException | IllegalStateException dead) {
            assertThat(dead).isNotNull();
        }
    }

    private void assertThatAllThatIsHereIsRight() {
        List<Hash> here = new ArrayList<>();
        school.blobs.eachName(here::add);
        List<Hash> unread = here.stream().filter(hash -> !read.contains(hash)).toList();
        assertThat(unread).allMatch(school.blobs::isSound);
        read.addAll(unread);
        assertThat(school.notes.texts())
                .allSatisfy(text -> assertThat(school.blobs.find(sent.get(text).hash()))
                        .as(text)
                        .contains(sent.get(text)));
        List<String> named = new ArrayList<>();
        schoolDb.inTransaction(() -> named.addAll(referenced()));
        assertThat(named).allSatisfy(hash -> assertThat(here).contains(new Hash(hash)));
    }

    private List<String> referenced() {
        return new Sql(schoolDb.dataSource()).list(row -> row.text("hash"), "select hash from blob_reference");
    }
}
