package sala.mirror.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.blob.BlobRegister;
import sala.blob.FileBlobStore;
import sala.blob.Hash;
import sala.blob.NoSuchBlob;
import sala.sql.Sql;
import sala.testkit.TestDatabase;

/** Over a line that can be cut, to a door that keeps its files in a folder. */
class OfficeBlobStoreTest {

    private static final String KEY = "key";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private final byte[] lesson = new byte[3_000_000];
    private FileBlobStore office;
    private OfficeBlobStore store;
    private HttpServer server;
    private int cutAfter = Integer.MAX_VALUE;
    private int sent;

    @BeforeEach
    void aDoor() throws IOException {
        new Random(1).nextBytes(lesson);
        BlobRegister register = new BlobRegister(new Sql(db.dataSource()), Clock.systemUTC());
        office = new FileBlobStore(folder.resolve("office"), register);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/worker/files/", this::answer);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        store = new OfficeBlobStore(folder.resolve("worker"), register, new OfficeDoor(address, KEY));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aFileIsLentAndLeavesNothing() {
        Blob blob = office.put(new ByteArrayInputStream(lesson));
        assertThat(store.find(blob.hash())).contains(blob);
        assertThat(store.<byte[]>withFile(blob.hash(), OfficeBlobStoreTest::content))
                .isEqualTo(lesson);
        assertThat(folder.resolve("worker")).isEmptyDirectory();
    }

    @Test
    void anEmptyFileIsLentToo() {
        Blob empty = office.put(new ByteArrayInputStream(new byte[0]));
        assertThat(store.<byte[]>withFile(empty.hash(), OfficeBlobStoreTest::content))
                .isEmpty();
    }

    @Test
    void aCutLineGoesOnWhereItWas() {
        Blob blob = office.put(new ByteArrayInputStream(lesson));
        cutAfter = 1_000_000;
        assertThatThrownBy(() -> store.withFile(blob.hash(), file -> file)).isInstanceOf(OfficeRefused.class);
        cutAfter = Integer.MAX_VALUE;
        sent = 0;
        assertThat(store.<byte[]>withFile(blob.hash(), OfficeBlobStoreTest::content))
                .isEqualTo(lesson);
        assertThat(sent).isLessThan(lesson.length);
    }

    @Test
    void whatWasMadeIsBroughtOnce() throws IOException {
        Path made = Files.write(Files.createDirectories(folder.resolve("made")).resolve("480p5.mp4"), lesson);
        Blob blob = store.adopt(made);
        assertThat(made).doesNotExist();
        assertThat(office.find(blob.hash())).contains(blob);
        assertThat(store.put(new ByteArrayInputStream(lesson))).isEqualTo(blob);
        assertThat(folder.resolve("worker")).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsMissingAndAClosedDoorIsNot() {
        Hash unknown = new Hash("a".repeat(64));
        assertThat(store.find(unknown)).isEmpty();
        assertThatThrownBy(() -> store.withFile(unknown, file -> file)).isInstanceOf(NoSuchBlob.class);
        server.stop(0);
        assertThatThrownBy(() -> store.find(unknown)).isInstanceOf(OfficeRefused.class);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer " + KEY);
        Hash hash = new Hash(exchange.getRequestURI().getPath().replaceAll(".*/", ""));
        try (exchange) {
            if (exchange.getRequestMethod().equals("PUT")) {
                assertThat(office.put(exchange.getRequestBody()).hash()).isEqualTo(hash);
                exchange.sendResponseHeaders(204, -1);
            } else if (office.find(hash).isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                lend(exchange, office.withFile(hash, OfficeBlobStoreTest::content));
            }
        }
    }

    private void lend(HttpExchange exchange, byte[] whole) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(whole.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        byte[] rest = Arrays.copyOfRange(whole, from, whole.length);
        exchange.sendResponseHeaders(range == null ? 200 : 206, rest.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(rest, 0, Math.min(cutAfter, rest.length));
            sent += rest.length;
        }
    }
}
