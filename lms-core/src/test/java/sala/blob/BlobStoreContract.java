package sala.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every keeper of blobs promises. */
interface BlobStoreContract {

    Hash HASH_OF_ABC = new Hash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Hash HASH_OF_NOTHING = new Hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    KeptBlobs store();

    /** Changes a byte of a stored blob behind the store's back. */
    void rot(Hash hash);

    @Test
    default void bytesComeBackUnderTheirHash() throws IOException {
        Blob blob = store().put(bytes("abc"));
        assertThat(blob).isEqualTo(new Blob(HASH_OF_ABC, 3));
        assertThat(read(HASH_OF_ABC)).isEqualTo("abc");
        assertThat(store().find(HASH_OF_ABC)).contains(blob);
    }

    @Test
    default void theEmptyFileIsABlobToo() {
        assertThat(store().put(bytes(""))).isEqualTo(new Blob(HASH_OF_NOTHING, 0));
    }

    @Test
    default void theSameBytesAreKeptOnce() {
        store().put(bytes("abc"));
        store().put(bytes("abc"));
        assertThat(names()).containsOnlyOnce(HASH_OF_ABC);
    }

    @Test
    default void nothingIsLeftOfAStreamThatBreaks() {
        InputStream breaking = new SequenceInputStream(bytes("abc"), new BrokenStream());
        assertThatThrownBy(() -> store().put(breaking)).hasRootCauseMessage("the line was cut");
        assertThat(names()).isEmpty();
    }

    @Test
    default void aBlobIsReadFromAnyPlace() throws IOException {
        store().put(bytes("0123456789"));
        try (SeekableByteChannel channel =
                store().open(store().put(bytes("0123456789")).hash())) {
            ByteBuffer three = ByteBuffer.allocate(3);
            channel.position(4).read(three);
            assertThat(new String(three.array(), UTF_8)).isEqualTo("456");
        }
    }

    @Test
    default void anUnknownBlobIsNotThere() {
        assertThat(store().find(HASH_OF_ABC)).isEmpty();
        assertThatThrownBy(() -> store().open(HASH_OF_ABC)).isInstanceOf(NoSuchBlob.class);
        assertThatThrownBy(() -> store().withFile(HASH_OF_ABC, f -> f)).isInstanceOf(NoSuchBlob.class);
    }

    @Test
    default void aFinishedFileIsTakenOver(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ภาพ.txt"), "abc");
        assertThat(store().adopt(file)).isEqualTo(new Blob(HASH_OF_ABC, 3));
        assertThat(file).doesNotExist();
        assertThat(read(HASH_OF_ABC)).isEqualTo("abc");
    }

    @Test
    default void aBlobIsLentAsAFile() {
        store().put(bytes("abc"));
        assertThat(store().<String>withFile(HASH_OF_ABC, BlobStoreContract::content))
                .isEqualTo("abc");
    }

    @Test
    default void manyThreadsMayStoreTheSameBytes() throws Exception {
        byte[] many = new byte[300_000];
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Blob> put = () -> store().put(new ByteArrayInputStream(many));
            List<Future<Blob>> puts = threads.invokeAll(List.of(put, put, put, put, put, put, put, put));
            for (Future<Blob> each : puts) {
                assertThat(store().find(each.get().hash())).contains(each.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(names()).hasSize(1);
    }

    @Test
    default void rotIsSeenAndStoringAgainHealsIt() throws IOException {
        store().put(bytes("abc"));
        assertThat(store().isSound(HASH_OF_ABC)).isTrue();
        rot(HASH_OF_ABC);
        assertThat(store().isSound(HASH_OF_ABC)).isFalse();
        store().put(bytes("abc"));
        assertThat(store().isSound(HASH_OF_ABC)).isTrue();
        assertThat(read(HASH_OF_ABC)).isEqualTo("abc");
    }

    @Test
    default void whatIsSetAsideIsNotFound() {
        store().put(bytes("abc"));
        store().quarantine(HASH_OF_ABC);
        assertThat(store().find(HASH_OF_ABC)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    default void deletingTwiceIsHarmless() {
        store().put(bytes("abc"));
        store().delete(HASH_OF_ABC);
        store().delete(HASH_OF_ABC);
        assertThat(store().find(HASH_OF_ABC)).isEmpty();
    }

    private List<Hash> names() {
        List<Hash> names = new ArrayList<>();
        store().eachName(names::add);
        return names;
    }

    private String read(Hash hash) throws IOException {
        try (SeekableByteChannel channel = store().open(hash)) {
            return new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
        }
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A sender whose line breaks. */
    class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line was cut");
        }
    }
}
