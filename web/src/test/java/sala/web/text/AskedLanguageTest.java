package sala.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sala.people.Language;

class AskedLanguageTest {

    @Test
    void theFirstOfOursIsTaken() {
        assertThat(AskedLanguage.in("en-GB,th;q=0.5")).contains(Language.ENGLISH);
        assertThat(AskedLanguage.in("fr, th-TH;q=0.8, en;q=0.7")).contains(Language.THAI);
        assertThat(AskedLanguage.in("th;q=0.3, EN;q=0.9")).contains(Language.ENGLISH);
    }

    @Test
    void whatAsksForNoneOfOursAsksForNone() {
        assertThat(AskedLanguage.in("fr")).isEmpty();
        assertThat(AskedLanguage.in("*")).isEmpty();
        assertThat(AskedLanguage.in("")).isEmpty();
        assertThat(AskedLanguage.in(null)).isEmpty();
        assertThat(AskedLanguage.in("en;q=seven,,;")).isEmpty();
    }
}
