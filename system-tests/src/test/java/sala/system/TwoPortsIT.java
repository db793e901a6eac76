package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each port of a node answers what it is for, and nothing else. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class TwoPortsIT {

    private final Api pages = Api.of(Nodes.district());
    private final Api content = new Api(besides(Nodes.district().address()), Map.of("Accept", "*/*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/assets/",
                "/api/v1/search",
                "/health",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/metrics/base",
                "/openapi",
                "/openapi/",
                "/content/%2e%2e/metrics",
                "/content/../signin",
                "/content/../metrics",
                "/content/..;/openapi",
                "/%6detrics"
            })
    void theOriginOfUploadedContentServesNothingOfTheNode(String path) {
        assertThat(content.send("GET", path, "").statusCode()).isIn(400, 404);
    }

    @Test
    void uploadedContentIsNotServedAmongThePages() {
        assertThat(pages.send("GET", "/content/anything", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics", "/openapi"})
    void whatTheKeeperAsksIsAnsweredBesideThePages(String path) {
        assertThat(pages.send("GET", path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void measurementsAreNotForThoseBehindAProxy() {
        Api proxied = new Api(pages.node(), Map.of("X-Forwarded-For", "10.20.30.40"));
        assertThat(proxied.send("GET", "/metrics", "").statusCode()).isEqualTo(404);
    }

    @Test
    void measurementsNameNobody() {
        assertThat(pages.send("GET", "/metrics", "").body())
                .contains("memory_usedHeap_bytes")
                .doesNotContain("student", "teacher", "/courses", "/api/");
    }

    private static URI besides(URI pages) {
        return URI.create("http://localhost:" + (pages.getPort() + 1));
    }
}
