package sala.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeadlineTest {
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void anAnswerThatStopsInTheMiddleIsGivenUp() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        });

        assertThatThrownBy(() -> Deadline.in(Duration.ofMillis(500)).await(ask()))
                .isInstanceOf(IOException.class)
                .hasMessage("no answer in time");
    }

    @Test
    void aWholeAnswerComesThrough() throws IOException {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().write('x');
            exchange.close();
        });

        assertThat(Deadline.in(Duration.ofSeconds(20)).await(ask()).body()).isEqualTo("x");
    }

    @Test
    void whereNobodyListensIsSaidSo() {
        CompletableFuture<HttpResponse<String>> refused = ask();
        server.stop(0);

        assertThatThrownBy(() -> Deadline.in(Duration.ofSeconds(20)).await(refused))
                .isInstanceOf(IOException.class);
    }

    @Test
    void itIsOverWhenItsTimeIs() {
        assertThat(Deadline.in(Duration.ZERO).isOver()).isTrue();
        assertThat(Deadline.in(Duration.ofMinutes(1)).isOver()).isFalse();
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
