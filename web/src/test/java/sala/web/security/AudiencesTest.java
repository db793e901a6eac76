package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudiencesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void aBrowserGetsPages() {
        assertThat(Audiences.wantsPage("/courses/1", BROWSER)).isTrue();
    }

    @Test
    void theApiGivesDocumentsWhateverIsAskedFor() {
        assertThat(Audiences.wantsPage("/api/v1/media", BROWSER)).isFalse();
        assertThat(Audiences.wantsPage("/xapi/statements", BROWSER)).isFalse();
    }

    @Test
    void aScriptThatWantsJsonGetsJson() {
        assertThat(Audiences.wantsPage("/courses/1", "application/json")).isFalse();
    }
}
