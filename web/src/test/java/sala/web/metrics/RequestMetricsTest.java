package sala.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestMetricsTest {

    @ParameterizedTest
    @CsvSource({
        "/, page",
        "/courses/1, page",
        "/assets/app-1.js, file",
        "/media/1/hls/480p.mp4, file",
        "/media/1, page",
        "/api/v1/search, api",
        "/api/v1/mirror/contact, mirror",
        "/api/v1/mirror/files, file",
        "/health/ready, watch",
        "/no/such/address/at/all, page"
    })
    void whateverIsAskedForIsOneOfFewThings(String path, String word) {
        assertThat(RequestMetrics.asked(path)).isEqualTo(word);
    }
}
