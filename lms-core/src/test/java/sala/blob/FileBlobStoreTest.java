package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.blob.BlobStoreContract.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class FileBlobStoreTest implements BlobStoreContract {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    final BlobRegister register = new BlobRegister(new Sql(db.dataSource()), new SettableClock());

    @TempDir
    Path root;

    FileBlobStore store;

    @BeforeEach
    void aStore() {
        store = new FileBlobStore(root, register);
    }

    @Override
    public KeptBlobs store() {
        return store;
    }

    @Override
    public void rot(Hash hash) {
        store.withFile(hash, file -> {
            try {
                return Files.writeString(file, "abd");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void leftoversOfACrashAreSweptAtStart() throws IOException {
        Files.writeString(root.resolve("incoming").resolve("half"), "ha");
        new FileBlobStore(root, register);
        assertThat(root.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aFullDiskRefusesBeforeAnythingIsWritten() {
        FileBlobStore full = new FileBlobStore(root, register, () -> 100);
        assertThatThrownBy(() -> full.put(bytes("abc"))).isInstanceOf(BlobStoreFull.class);
        assertThat(files()).isZero();
    }

    @Test
    void aDiskThatFillsUpMeanwhileKeepsNothingOfTheFile() {
        AtomicLong free = new AtomicLong(40L << 20);
        FileBlobStore filling = new FileBlobStore(root, register, () -> free.getAndAdd(-(16L << 20)));
        InputStream large = new ByteArrayInputStream(new byte[80 << 20]);
        assertThatThrownBy(() -> filling.put(large)).isInstanceOf(BlobStoreFull.class);
        assertThat(files()).isZero();
    }

    @Test
    void aFileThatCouldNotBeTakenOverStaysWhereItWas() throws IOException {
        Path file = Files.writeString(root.resolve("upload"), "abc");
        Path blocked = Files.writeString(root.resolve("ba"), "a file where a folder is needed");
        assertThatThrownBy(() -> store.adopt(file)).isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("abc");
        Files.delete(blocked);
        assertThat(store.adopt(file).hash()).isEqualTo(HASH_OF_ABC);
    }

    @Test
    void theSystemsWordsForAFullDiskAreKnown() {
        assertThat(BlobStoreFull.isFull(new IOException("No space left on device")))
                .isTrue();
        assertThat(BlobStoreFull.isFull(new IOException("Disk quota exceeded"))).isTrue();
        assertThat(BlobStoreFull.isFull(new IOException("Connection reset"))).isFalse();
    }

    @Test
    void aFullDiskIsAComplaint() {
        assertThat(new DiskProbe(root, () -> 5).complaint()).isEmpty();
        assertThat(new DiskProbe(root, () -> -5).complaint()).isPresent();
        assertThat(new DiskProbe(root.resolve("unplugged"), () -> 5).complaint())
                .isPresent();
    }

    private long files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
