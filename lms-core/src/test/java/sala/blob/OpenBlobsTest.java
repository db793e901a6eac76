package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.blob.BlobStoreContract.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

class OpenBlobsTest {

    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    @TempDir
    Path root;

    private final SettableClock clock = new SettableClock();
    private FileBlobStore store;
    private OpenBlobs open;

    @BeforeEach
    void aStore() {
        store = new FileBlobStore(root, new BlobRegister(new Sql(db.dataSource()), clock));
        open = new OpenBlobs(store, clock);
    }

    @Test
    void anyPartOfABlobCanBeRead() throws IOException {
        FileChannel blob = open.find(store.put(bytes("abcdef")).hash()).orElseThrow();
        ByteBuffer into = ByteBuffer.allocate(3);
        assertThat(blob.read(into, 2)).isEqualTo(3);
        assertThat(new String(into.array(), StandardCharsets.US_ASCII)).isEqualTo("cde");
    }

    @Test
    void aBlobIsOpenedOnceForAll() {
        Hash hash = store.put(bytes("abc")).hash();
        assertThat(open.find(hash).orElseThrow()).isSameAs(open.find(hash).orElseThrow());
    }

    @Test
    void aBlobThatSomebodyClosedIsOpenedAgain() throws IOException {
        Hash hash = store.put(bytes("abc")).hash();
        open.find(hash).orElseThrow().close();
        assertThat(open.find(hash).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aBlobThatIsDeletedIsLetGoSoon() {
        Hash hash = store.put(bytes("abc")).hash();
        open.find(hash);
        store.delete(hash);
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> open.find(hash)).isInstanceOf(NoSuchBlob.class);
    }
}
