package sala.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.account.FirstPassword;
import sala.testkit.SettableClock;

class ShownOnceTest {

    private static final UUID SESSION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final SettableClock clock = new SettableClock();
    private final ShownOnce shown = new ShownOnce(clock);

    @Test
    void aPasswordIsShownOnceToItsMakerAlone() {
        FirstPassword password = new FirstPassword("mango-tiger-42", "hash", true);
        shown.keep(SESSION, PERSON, password);

        assertThat(shown.take(UUID.randomUUID(), PERSON)).isEmpty();
        assertThat(shown.take(SESSION, PERSON)).contains(password);
        assertThat(shown.take(SESSION, PERSON)).isEmpty();
    }

    @Test
    void whatNobodyLookedAtIsForgotten() {
        shown.keep(SESSION, PERSON, new FirstPassword("mango-tiger-42", "hash", true));
        clock.advance(Duration.ofMinutes(6));

        assertThat(shown.take(SESSION, PERSON)).isEmpty();
    }
}
