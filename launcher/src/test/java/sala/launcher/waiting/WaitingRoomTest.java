package sala.launcher.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.launcher.Trouble;
import sala.launcher.port.Ports;

class WaitingRoomTest {
    private static final String LOCALHOST = InetAddress.getLoopbackAddress().getHostAddress();
    private static final int FIRST_PORT =
            20_000 + (int) (ProcessHandle.current().pid() % 5_000);
    private static final int TRIES = 50;
    private static final int PIECE = 8 << 20;

    static {
        loadTheServersSettings();
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private Ports ports = new Ports(1);
    private Standing standing = Standing.at(Stage.TABLES);
    private WaitingRoom room;

    @BeforeEach
    void open() {
        room = IntStream.range(0, TRIES)
                .mapToObj(number -> new Ports(FIRST_PORT + 2 * number))
                .flatMap(pair -> openedAt(pair).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<WaitingRoom> openedAt(Ports tried) {
        try {
            ports = tried;
            return Optional.of(WaitingRoom.open(LOCALHOST, tried, () -> standing));
        } catch (Trouble taken) {
            return Optional.empty();
        }
    }

    // they are read once a process; somebody else may have been first
    private static void loadTheServersSettings() {
        try {
            HttpServer.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void peopleSeeAPageInBothLanguagesThatGoesOnByItself() throws Exception {
        HttpResponse<String> page = send(get("/courses/7").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains(
                        "ศาลากำลังเปิด", "กำลังเตรียมตารางข้อมูล", "Sala is starting", "The tables are being prepared.")
                .contains("location.reload()", "http-equiv=\"refresh\"")
                .doesNotContain("{{", "http://", "https://");
    }

    @Test
    void whoSentSomethingIsToldThatItIsNotSaved() throws Exception {
        HttpResponse<String> page = send(get("/signin").POST(HttpRequest.BodyPublishers.ofString("name=somchai")));
        assertThat(page.body())
                .contains("ยังไม่ได้บันทึก", "was not saved")
                .doesNotContain("location.reload()", "refresh");
    }

    @Test
    void aPieceOfAnUploadIsAnswered() throws Exception {
        HttpRequest.Builder piece =
                get("/api/v1/uploads/1").method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[PIECE]));
        assertThat(send(piece).statusCode()).isEqualTo(503);
    }

    @Test
    void whoReadsOnlyAfterEverythingIsSentIsAnswered() throws IOException {
        try (Socket line = new Socket(LOCALHOST, ports.pages())) {
            line.getOutputStream().write(headOf(PIECE).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(new byte[PIECE]);
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 503")
                    .contains("node.starting");
        }
    }

    private static String headOf(int length) {
        return "PATCH /api/v1/uploads/1 HTTP/1.1\r\nHost: school\r\nContent-Length: " + length + "\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/media", "/xapi/statements", "/metrics"})
    void programsGetAProblemWithACode(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.std.mapFrom(answer.body()))
                .containsEntry("code", "node.starting")
                .containsEntry("status", 503);
    }

    @Test
    void aProgramMayAskForJsonAnywhere() throws Exception {
        assertThat(send(get("/media/1").header("Accept", "application/json")).body())
                .startsWith("{");
    }

    @Test
    void theNodeIsAliveAndNotReady() throws Exception {
        assertThat(send(get("/health/live")).statusCode()).isEqualTo(200);
        assertThat(send(get("/health/live")).body()).contains("\"UP\"");
        assertThat(send(get("/health/ready")).statusCode()).isEqualTo(503);
        assertThat(send(get("/health/ready")).body()).contains("\"DOWN\"", "The tables are being prepared.");
    }

    @Test
    void theSecondOriginTellsNothingOfHealth() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at(ports.content(), "/health/live")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("ศาลากำลังเปิด");
    }

    @Test
    void aFailureIsToldAsText() throws Exception {
        standing = Standing.failed(Words.untranslated("Migrations: <b>column</b> {{stage}}"));
        HttpResponse<String> page = send(get("/"));
        assertThat(page.body())
                .contains("ศาลาเปิดไม่สำเร็จ", "Sala could not be started", "&lt;b>column", "{{stage}}")
                .doesNotContain("<b>", "http-equiv=\"refresh\"");
        assertThat(send(get("/api/v1/media")).body()).contains("node.start-failed");
    }

    @Test
    void nobodyIsAskedForAHeadWithABody() throws Exception {
        HttpResponse<String> answer = send(get("/").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Sala-Stage")).hasValue("TABLES");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void thePortsAreFreeAtOnceWhenItCloses() throws Exception {
        send(get("/"));
        room.close();
        try (ServerSocket pages = new ServerSocket(ports.pages());
                ServerSocket content = new ServerSocket(ports.content())) {
            assertThat(pages.isBound() && content.isBound()).isTrue();
        }
        assertThatThrownBy(() -> send(get("/"))).isInstanceOf(ConnectException.class);
    }

    @Test
    void aTakenPortIsNamedAndTheOtherIsGivenBack() throws IOException {
        room.close();
        try (ServerSocket other = new ServerSocket(ports.content(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> WaitingRoom.open(LOCALHOST, ports, () -> standing))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken");
            new ServerSocket(ports.pages()).close();
        }
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(at(ports.pages(), path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI at(int port, String path) {
        return URI.create("http://" + LOCALHOST + ":" + port + path);
    }
}
