package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.blob.BlobStoreContract.bytes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class MappedBlobsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock();
    private FileBlobStore store;
    private MappedBlobs mapped;

    @BeforeEach
    void aStore() {
        store = new FileBlobStore(root, new BlobRegister(new Sql(db.dataSource()), clock));
        mapped = new MappedBlobs(store, clock);
    }

    @Test
    void anyPartOfABlobCanBeRead() {
        MappedBlob blob = mapped.find(store.put(bytes("abcdef")).hash()).orElseThrow();
        byte[] into = new byte[10];
        assertThat(blob.read(2, into, 3)).isEqualTo(3);
        assertThat(new String(into, 0, 3, StandardCharsets.US_ASCII)).isEqualTo("cde");
        assertThat(blob.read(4, into, 10)).isEqualTo(2);
    }

    @Test
    void aBlobIsMappedOnceForAll() {
        Hash hash = store.put(bytes("abc")).hash();
        assertThat(mapped.find(hash).orElseThrow()).isSameAs(mapped.find(hash).orElseThrow());
    }

    @Test
    void aBlobThatIsDeletedIsLetGoSoon() {
        Hash hash = store.put(bytes("abc")).hash();
        mapped.find(hash);
        store.delete(hash);
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> mapped.find(hash)).isInstanceOf(NoSuchBlob.class);
    }
}
