package sala.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.testkit.TestDatabase;

class ClaimsTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    private Claims here;
    private Claims there;

    @BeforeEach
    void twoMachines() {
        here = new Claims(db.dataSource(), Thread::new);
        there = new Claims(db.dataSource(), Thread::new);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void whatOneIsAtNobodyElseTakes() {
        assertThat(here.take("lesson/first-0001")).isTrue();
        assertThat(there.take("lesson/first-0001")).isFalse();
        assertThat(here.take("lesson/first-0001"))
                .as("nor the same a second time")
                .isFalse();
        assertThat(there.take("lesson/first-0002")).isTrue();
        here.leave("lesson/first-0001");
        assertThat(there.take("lesson/first-0001")).isTrue();
    }

    @Test
    void whoDiesHoldsNothing() {
        assertThat(here.take("lesson/first-0001")).isTrue();
        here.close();
        assertThat(there.take("lesson/first-0001")).isTrue();
    }
}
