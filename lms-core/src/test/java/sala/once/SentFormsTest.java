package sala.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

class SentFormsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final SettableClock clock = new SettableClock();
    final SentForms forms = new SentForms(new Sql(db.dataSource()), clock);

    @Test
    void ofTwoWhoSendTheSameFormOneDoesIt() {
        assertThat(forms.claim("a")).isTrue();
        assertThat(forms.claim("a")).isFalse();
        assertThat(forms.claim("b")).isTrue();
    }

    @Test
    void theOtherLearnsWhereItLedTo() {
        forms.claim("a");
        assertThat(forms.answer("a")).isEmpty();
        forms.done("a", "/courses/1");

        assertThat(forms.claim("a")).isFalse();
        assertThat(forms.answer("a")).contains("/courses/1");
    }

    @Test
    void whatCouldNotBeDoneMayBeSentAgain() {
        forms.claim("a");
        forms.release("a");

        assertThat(forms.claim("a")).isTrue();
    }

    @Test
    void whoeverDiesOverAFormDoesNotKeepIt() {
        forms.claim("a");
        clock.advance(Duration.ofSeconds(61));

        assertThat(forms.claim("a")).isTrue();
    }

    @Test
    void nothingIsRememberedForLong() {
        forms.claim("a");
        forms.done("a", "/courses/1");
        clock.advance(Duration.ofMinutes(11));
        forms.claim("b");

        assertThat(db.one(Long.class, "select count(*) from sent_form")).isEqualTo(1);
    }
}
