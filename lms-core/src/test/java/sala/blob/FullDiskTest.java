package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.SmallDisk;
import sala.testkit.TestDatabase;

/** The system's own "no space left", which comes in spite of every look before: another program was quicker. */
class FullDiskTest {

    private static final int MEGABYTE = 1 << 20;

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private SmallDisk disk;
    private FileBlobStore store;

    @BeforeEach
    void aStoreOnASmallDisk() {
        disk = SmallDisk.of(4 * MEGABYTE, folder.resolve("disk"));
        BlobRegister register = new BlobRegister(new Sql(db.dataSource()), new SettableClock());
        store = new FileBlobStore(disk.root(), register, () -> Long.MAX_VALUE);
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void aFileThatDoesNotFitLeavesNothingBehindAndFitsLater() throws IOException {
        assertThatThrownBy(() -> store.put(bytes(6 * MEGABYTE))).isInstanceOf(BlobStoreFull.class);
        assertThat(files()).isZero();
        assertThat(store.put(bytes(MEGABYTE)).size()).isEqualTo(MEGABYTE);

        disk.grow(16L * MEGABYTE);
        Blob stored = store.put(bytes(6 * MEGABYTE));
        assertThat(store.isSound(stored.hash())).isTrue();
    }

    @Test
    void aFinishedFileOfAnotherDiskStaysThereUntilItFits() throws IOException {
        Path file = Files.write(folder.resolve("upload"), new byte[6 * MEGABYTE]);
        assertThatThrownBy(() -> store.adopt(file)).isInstanceOf(BlobStoreFull.class);
        assertThat(file).hasSize(6 * MEGABYTE);

        disk.grow(16L * MEGABYTE);
        assertThat(store.isSound(store.adopt(file).hash())).isTrue();
        assertThat(file).doesNotExist();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(disk.root())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }
}
