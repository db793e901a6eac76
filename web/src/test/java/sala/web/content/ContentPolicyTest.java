package sala.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sala.media.form.FileForm;

class ContentPolicyTest {

    private static final String PAGES = "http://school:8080";
    private static final String ASSETS = "http://school:8081/content/assets/";

    @ParameterizedTest
    @EnumSource(ContentPolicy.class)
    void nothingBehindTheFenceHasAnOriginOrReachesAnother(ContentPolicy policy) {
        assertThat(policy.sandbox()).doesNotContain("same-origin", "top-navigation", "popups", "forms");
        assertThat(policy.header(PAGES, ASSETS))
                .startsWith("sandbox")
                .contains("default-src ", "form-action 'none'", "frame-ancestors 'self' " + PAGES)
                .doesNotContain("*", "http:;", "https:");
    }

    @Test
    void aPictureRunsNothing() {
        assertThat(ContentPolicy.of(FileForm.SVG).sandbox()).isEmpty();
        assertThat(ContentPolicy.of(FileForm.SVG).header(PAGES, ASSETS)).doesNotContain("script-src", "'self' data");
    }

    @Test
    void aBookRunsOurReaderAlone() {
        assertThat(ContentPolicy.of(FileForm.EPUB).header(PAGES, ASSETS)).contains("script-src " + ASSETS + ";");
    }

    @Test
    void ourReaderStandsInAChapterWhateverItsAlphabet() {
        byte[] thai = "<HEAD><title>บท</title></HEAD><p>ก".getBytes(java.nio.charset.Charset.forName("x-windows-874"));
        assertThat(new String(ChapterPages.with(thai, "<x/>"), java.nio.charset.Charset.forName("x-windows-874")))
                .isEqualTo("<HEAD><title>บท</title><x/></HEAD><p>ก");
    }
}
