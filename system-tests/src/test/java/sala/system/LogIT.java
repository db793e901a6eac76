package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.browser.Account;
import sala.system.node.Logs;
import sala.system.node.Node;

/** A node's logs let its keeper follow a request, and give nobody a key to it. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class LogIT {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Node node = Nodes.district();
    private final Logs logs = Logs.of(node);
    private final Api api = Api.of(node);
    private final Account teacher = Role.TEACHER.account();

    @Test
    void allLinesOfARequestBearTheReferenceOfItsAnswer() {
        HttpResponse<String> answer = askForToken("nobody", "wrong");
        String reference = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains("\"reference\":\"" + reference + "\"");
        assertThat(linesOf(reference, 2))
                .anyMatch(line -> line.contains("signin.wrong"))
                .anyMatch(line -> line.contains("POST /api/v1/tokens 401"));
    }

    @Test
    void aQueryIsNotLogged() {
        String sought = "sought-" + UUID.randomUUID();
        HttpResponse<String> answer = api.send("GET", "/search?q=" + sought, "");
        linesOf(answer.headers().firstValue("X-Request-Id").orElseThrow(), 1);
        assertThat(logs.all()).allSatisfy((file, text) -> assertThat(text).doesNotContain(sought));
    }

    @Test
    void whatOpensADoorIsInNoLog() {
        String wrong = "Wr0ng-" + UUID.randomUUID();
        String code = "J0in-" + UUID.randomUUID();
        askForToken(teacher.username(), wrong);
        enter(wrong);
        String token =
                askForToken(teacher.username(), teacher.password()).body().replaceAll(".*:\"|\"}.*", "");
        String cookie = enter(teacher.password())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("^[^=]*=|;.*", "");
        HttpResponse<String> last = api.as("application/json").send("POST", "/api/v1/mirror/join", joining(code));
        linesOf(last.body().replaceAll(".*\"reference\":\"|\".*", ""), 1);
        List<String> keys = Stream.concat(Stream.of(wrong, code, token, cookie, teacher.password()), keptSecrets())
                .toList();
        assertThat(keys).hasSizeGreaterThan(8).allMatch(key -> key.length() > 5);
        assertThat(logs.all()).containsKey("server.log").allSatisfy((file, text) -> assertThat(keys)
                .noneMatch(text::contains));
    }

    private List<String> linesOf(String reference, int least) {
        String field = "\"Reference\":\"" + reference + "\"";
        eventually("lines of " + reference, SOON, () -> logs.linesWith(field).size() >= least);
        return logs.linesWith(field);
    }

    private HttpResponse<String> askForToken(String username, String password) {
        return api.as("application/json")
                .send(
                        "POST",
                        "/api/v1/tokens",
                        "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }

    private HttpResponse<String> enter(String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return api.as(FORM).send("POST", "/signin", "username=" + teacher.username() + "&password=" + encoded);
    }

    private static String joining(String code) {
        return "{\"token\":\"" + code + "\",\"code\":\"" + code + "\"}";
    }

    /** What lies in the node's own folder of secrets, as text. */
    private Stream<String> keptSecrets() {
        try (Stream<Path> files = Files.list(node.data().resolve("secrets"))) {
            return files.filter(Files::isRegularFile).map(LogIT::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
