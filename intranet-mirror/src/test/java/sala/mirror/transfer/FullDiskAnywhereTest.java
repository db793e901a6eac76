package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

/**
 * A disk that is full to its last byte, without anybody having foreseen it, after each some bytes more of a snapshot.
 */
class FullDiskAnywhereTest {

    private static final int STEP = 448 << 10;
    private static final int[] SIZES = {2_000, 100_000, 700_000, 2_500_000, 4_300_000};

    @RegisterExtension
    final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    Path folder;

    private final Map<String, Blob> sent = new HashMap<>();
    private SmallDisk disk;
    private District district;
    private School school;

    @BeforeEach
    void aJoinedSchoolOnASmallDisk() {
        disk = SmallDisk.of(STEP, folder.resolve("school"));
        district = new District(districtDb, folder.resolve("district"));
        school = new School(schoolDb, disk.root());
        school.join(district, district.code(district.school("บ้านหนองน้ำใส")));
        publish();
    }

    @AfterEach
    void close() {
        if (disk != null) {
            school.close();
            district.close();
            disk.close();
        }
    }

    private void publish() {
        Random random = new Random(5);
        for (int size : SIZES) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            Blob file = district.file(bytes);
            sent.put("ไฟล์ " + size, file);
            district.notes.write(school.links.find().orElseThrow().school(), "ไฟล์ " + size, file);
        }
    }

    @Test
    void whereverItIsFullWhatIsShownIsWholeAndTheRestComesWhenThereIsRoom() {
        List<String> seen = List.of();
        int size = STEP;
        for (; seen.size() < SIZES.length; size += STEP) {
            assertThat(size).as("enough for everything twice").isLessThan(24 << 20);
            disk.grow(size);
            String said = sync();
            assertThat(said).isIn("", "mirror.not-enough-disk", "blob.disk-full");
            assertThat(school.notes.texts()).containsAll(seen);
            seen = school.notes.texts();
            assertThatAllThatIsHereIsRight();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(sent.keySet());
    }

    private String sync() {
        try {
            school.sync();
            return "";
        } catch (Fault full) {
            return full.code();
        }
    }

    private void assertThatAllThatIsHereIsRight() {
        List<Hash> here = new ArrayList<>();
        school.blobs.eachName(here::add);
        assertThat(here).allMatch(school.blobs::isSound);
        assertThat(school.notes.texts())
                .allSatisfy(text -> assertThat(here).contains(sent.get(text).hash()));
    }
}
