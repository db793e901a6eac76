package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void aRequestFromOurOwnPagesIsNotForeign() {
        assertThat(foreign(Map.of("Sec-Fetch-Site", "same-origin"))).isFalse();
        assertThat(foreign(Map.of("Origin", "http://sala.local:8080", "Host", "sala.local:8080")))
                .isFalse();
    }

    @Test
    void aRequestOfAProgramIsNotForeign() {
        assertThat(foreign(Map.of("Host", "sala.local:8080"))).isFalse();
    }

    @Test
    void aRequestFromAnotherSiteIsForeign() {
        assertThat(foreign(Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
        assertThat(foreign(Map.of("Origin", "http://evil.example", "Host", "sala.local:8080")))
                .isTrue();
        assertThat(foreign(Map.of("Origin", "null", "Host", "sala.local:8080"))).isTrue();
    }

    @Test
    void aRequestFromOurSecondOriginIsForeign() {
        assertThat(foreign(Map.of("Sec-Fetch-Site", "same-site"))).isTrue();
        assertThat(foreign(Map.of("Origin", "http://sala.local:8081", "Host", "sala.local:8080")))
                .isTrue();
    }

    @Test
    void onlyWhatSaysSoIsProvenToBeOurs() {
        assertThat(Origins.isOurs(Map.of("Sec-Fetch-Site", "same-origin")::get)).isTrue();
        assertThat(Origins.isOurs(Map.of("Origin", "http://sala.local:8080", "Host", "sala.local:8080")::get))
                .isTrue();
        assertThat(Origins.isOurs(Map.of("Sec-Fetch-Site", "none")::get)).isFalse();
        assertThat(Origins.isOurs(Map.of("Host", "sala.local:8080")::get)).isFalse();
    }

    private static boolean foreign(Map<String, String> headers) {
        return Origins.isForeign(headers::get);
    }
}
