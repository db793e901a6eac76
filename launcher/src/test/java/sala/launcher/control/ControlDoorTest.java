package sala.launcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.Trouble;
import sala.launcher.folder.DataFolder;
import sala.launcher.folder.Secrets;

class ControlDoorTest {
    @TempDir
    Path root;

    private final List<String> received = new ArrayList<>();
    private HttpServer node;
    private ControlDoor door;
    private String token;

    @BeforeEach
    void open() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        node.start();
        DataFolder folder = DataFolder.open(root);
        token = new Secrets(folder).controlToken();
        door = new ControlDoor(folder, node.getAddress().getPort());
    }

    @AfterEach
    void close() {
        node.stop(0);
    }

    @Test
    void joiningShowsTheTokenOfTheFolder() {
        answer("join", 204, "");

        door.join("http://district:8080", "one-use");

        assertThat(received).hasSize(2);
        assertThat(received.get(0)).isEqualTo("Bearer " + token);
        assertThat(received.get(1)).contains("\"url\":\"http://district:8080\"", "\"token\":\"one-use\"");
    }

    @Test
    void aRefusalIsToldInTheWordsOfTheNode() {
        answer("join", 409, "{\"title\":\"Conflict\",\"detail\":\"The token was used\",\"code\":\"node.token-used\"}");

        assertThatThrownBy(() -> door.join("http://district", "x"))
                .isInstanceOf(Trouble.class)
                .hasMessage("The token was used (node.token-used)");
    }

    @Test
    void everyStepOfASynchronisationIsReported() {
        answer(
                "sync",
                200,
                "{\"phase\":\"content\",\"done\":1,\"total\":4,\"message\":\"lesson.mp4\"}\n\n{\"result\":\"ok\"}\n");
        List<String> lines = new ArrayList<>();

        door.sync(progress -> lines.add(progress.line()));

        assertThat(lines).containsExactly("content  25 % (1/4) lesson.mp4");
    }

    @Test
    void aSynchronisationThatEndsInAnErrorFails() {
        answer(
                "sync",
                200,
                "{\"error\":{\"code\":\"mirror.unreachable\",\"title\":\"The district does not answer\"}}\n");

        assertThatThrownBy(() -> door.sync(progress -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessage("The district does not answer (mirror.unreachable)");
    }

    @Test
    void aSynchronisationThatBreaksOffFails() {
        answer("sync", 200, "{\"phase\":\"content\",\"done\":1,\"total\":4}\n");

        assertThatThrownBy(() -> door.sync(progress -> {}))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("in the middle");
    }

    private void answer(String operation, int status, String body) {
        node.createContext("/api/v1/node/" + operation, exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization"));
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
