package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;

/** A file that a school has in an older version. */
class PatchedFilesTest extends JoinedNodes {

    private final byte[] older = bytes(1, 400_000);
    private final byte[] newer = Arrays.copyOf(older, 410_000);
    private UUID note;

    @BeforeEach
    void aFileIsThere() {
        System.arraycopy(bytes(2, 10_000), 0, newer, 400_000, 10_000);
        note = district.notes.write(id, "ใบงาน", district.file(older));
        school.update();
        district.server.requests.clear();
    }

    @Test
    void onlyWhatIsNewInItComes() {
        Blob file = change();
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
        // on a slow machine it asks again while the patch is being made
        assertThat(district.server.requests)
                .startsWith("GET mirror/snapshot", "POST mirror/patches")
                .doesNotContain("POST mirror/files");
        assertThat(school.allowance.usedThisMonth()).isBetween(410_000L, 422_000L);
        assertThat(school.notes.texts()).containsExactly("ใบงานใหม่");
    }

    @Test
    void ofAPackageOnlyWhatIsNewInItsPagesComes() throws IOException {
        Blob before = district.file(zip("ครูสอนวันจันทร์"));
        district.notes.change(note, "ห่อ", before);
        school.update();
        long used = school.allowance.usedThisMonth();
        Blob now = district.file(zip("ครูสอนวันอังคาร"));
        district.notes.change(note, "ห่อใหม่", now);
        school.update();
        assertThat(school.blobs.find(now.hash())).contains(now);
        assertThat(school.allowance.usedThisMonth() - used).isLessThan(1_000);
    }

    /** This machine packs in another way than the one that made the archive, and only the archive itself tells. */
    @Test
    void whatIsPackedInAnotherWayHereIsPatchedAsItIs() throws IOException {
        Blob before = district.file(zip("ครูสอนวันจันทร์"));
        district.notes.change(note, "ห่อ", before);
        school.update();
        district.server.requests.clear();
        Blob now = district.file(zip("ครูสอนวันอังคาร"));
        Path patch = folder.resolve("district/mirror/patches")
                .resolve(before.hash().hex() + "-" + now.hash().hex());
        Files.createDirectories(patch.getParent());
        Files.write(patch, new byte[] {-1, -1, -1, -1, 0, 0, 0, 0});
        district.notes.change(note, "ห่อใหม่", now);
        school.update();
        assertThat(school.blobs.find(now.hash())).contains(now);
        assertThat(district.server.requests).doesNotContain("POST mirror/files");
    }

    private static byte[] zip(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int page = 0; page < 5; page++) {
                ZipEntry entry = new ZipEntry("page-" + page);
                entry.setTime(1_700_000_000_000L);
                zip.putNextEntry(entry);
                zip.write((page == 3 ? words : "หน้า").getBytes(StandardCharsets.UTF_8));
                zip.write(HexFormat.of().formatHex(bytes(page, 20_000)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPatchIsKeptForTheNextSchool() throws IOException {
        change();
        school.update();
        try (Stream<Path> kept = Files.list(folder.resolve("district/mirror/patches"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void aPatchThatIsCutOffGoesOnWhereItWas() {
        Blob file = change();
        district.server.trouble.cutFilesAfter(6_000);
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
        assertThat(district.server.requests)
                .filteredOn("POST mirror/patches"::equals)
                .hasSizeGreaterThan(1);
        assertThat(district.server.requests).doesNotContain("POST mirror/files");
    }

    @Test
    void whatDoesNotMakeTheFileIsThrownAway() throws IOException {
        Blob file = change();
        spoil(file);
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
        assertThat(district.server.requests).contains("POST mirror/patches", "POST mirror/files");
        try (Stream<Path> left = Files.list(folder.resolve("school/mirror/patching"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A patch for another file lies under this one's name. */
    private void spoil(Blob file) throws IOException {
        byte[] others = bytes(3, 400_000);
        Path name = folder.resolve("district/mirror/patches")
                .resolve(district.file(older).hash().hex() + "-" + file.hash().hex());
        Files.createDirectories(name.getParent());
        Files.write(name, Arrays.copyOf(others, 5_000));
    }

    @Test
    void withoutTheOlderFileAllOfItComes() {
        Blob old = district.file(older);
        school.blobs.delete(old.hash());
        Blob file = change();
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
        assertThat(district.server.requests)
                .doesNotContain("POST mirror/patches")
                .contains("POST mirror/files");
    }

    @Test
    void anotherFileAltogetherComesAsItIs() {
        Blob file = district.file(bytes(9, 50_000));
        district.notes.change(note, "คนละเรื่อง", file);
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
        assertThat(district.server.requests).contains("POST mirror/files");
    }

    private Blob change() {
        Blob file = district.file(newer);
        district.notes.change(note, "ใบงานใหม่", file);
        return file;
    }

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
