package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.blob.BlobScrub;
import sala.job.RunForTests;
import sala.mirror.node.JoinedNodes;
import sala.mirror.publication.PublishedExtents;
import sala.mirror.snapshot.Extents;
import sala.sql.Sql;

/** Of a large file only what is spoiled comes again. */
class SpoiledPartsTest extends JoinedNodes {

    private static final int SIZE = 6 * Extents.LENGTH + 12_345;

    private Blob file;

    @BeforeEach
    void aLargeFileAtTheSchool() {
        byte[] bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        file = district.file(bytes);
        district.notes.write(id, "วิดีโอ", file);
        school.sync();
        district.extents.prepare(() -> false);
    }

    @Test
    void onlyWhatIsSpoiledComesAgainWhateverSpoiledIt() throws IOException {
        flip(stored(), 3_000_000);
        scrub();
        assertThat(bytesThatCome(school::sync)).as("a bit flipped").isEqualTo(Extents.LENGTH);
        assertThatItIsRight();

        flip(stored(), 10);
        cutTo(4L * Extents.LENGTH);
        scrub();
        assertThat(bytesThatCome(school::sync)).as("cut short, too").isEqualTo(SIZE - 3L * Extents.LENGTH);
        assertThatItIsRight();

        byte[] begun = Files.readAllBytes(stored());
        Files.delete(stored());
        scrub();
        begun[SIZE - 1] ^= 1;
        begun[5] ^= 1;
        Files.write(partial(), begun);
        assertThat(bytesThatCome(school::sync)).as("while it came").isEqualTo(Extents.LENGTH + 12_345);
        assertThatItIsRight();

        flip(stored(), 3_000_000);
        scrub();
        district.server.trouble.spoilExtents();
        assertThat(bytesThatCome(school::sync)).as("by a liar's word").isEqualTo(SIZE);
        assertThatItIsRight();
    }

    private void assertThatItIsRight() {
        assertThat(school.blobs.isSound(file.hash())).isTrue();
        assertThat(partial().getParent()).isEmptyDirectory();
    }

    private void cutTo(long size) throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(stored().toFile(), "rw")) {
            cut.setLength(size);
        }
    }

    @Test
    void whatIsHereIsKeptWhileTheDistrictsOwnFileIsSpoiledAndWhileTheLineBreaks() throws IOException {
        Path theirs = district.blobs.withFile(file.hash(), path -> path);
        districtDb.execute("delete from extents");
        flip(theirs, 99);
        district.extents.prepare(() -> false);
        flip(stored(), 3_000_000);
        scrub();
        refused(school::sync, "mirror.blob-damaged");
        assertThat(Files.size(partial())).as("what is here is kept").isEqualTo(SIZE);

        flip(theirs, 99);
        new PublishedExtents(new Sql(districtDb.dataSource()), district.blobs).prepare(() -> false);
        school.clock.advance(Duration.ofMinutes(1));
        assertThat(bytesThatCome(school::sync)).isEqualTo(Extents.LENGTH);
        assertThatItIsRight();

        flip(stored(), 1);
        flip(stored(), 5_000_000);
        scrub();
        district.server.trouble.cutFilesAfter(600_000);
        assertThat(bytesThatCome(school::sync)).isBetween(2L * Extents.LENGTH, 2L * Extents.LENGTH + 200_000);
        assertThatItIsRight();
    }

    private long bytesThatCome(Runnable work) {
        long before = school.allowance.usedThisMonth();
        work.run();
        return school.allowance.usedThisMonth() - before;
    }

    private Path partial() {
        return folder.resolve("school/mirror/partial").resolve(file.hash().hex());
    }

    private Path stored() {
        return school.blobs.withFile(file.hash(), path -> path);
    }

    private static void flip(Path path, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 4);
        }
    }

    private void scrub() {
        schoolDb.execute("update blob set checked = null");
        new BlobScrub(new Sql(schoolDb.dataSource()), school.blobs, school.clock).run(new RunForTests());
    }
}
