package sala.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sala.testkit.SettableClock;

class RecentTest {

    private static final int MOST = 3;

    private final SettableClock clock = new SettableClock();
    private final Recent<String, String> recent = new Recent<>(clock, MOST);
    private final Map<String, String> truth = new HashMap<>(Map.of("a", "1"));
    private int asked;

    @Test
    void whatWasFoundIsNotLookedForAgain() {
        find("a");
        find("a");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whatWasNotFoundIsLookedForAgain() {
        assertThat(find("b")).isEmpty();
        truth.put("b", "2");
        assertThat(find("b")).contains("2");
    }

    @Test
    void afterSomeSecondsItIsFoundAnew() {
        find("a");
        truth.put("a", "2");
        clock.advance(Duration.ofSeconds(3));
        assertThat(find("a")).contains("2");
    }

    @Test
    void aClockThatIsSetBackRemembersNothing() {
        find("a");
        truth.put("a", "2");
        clock.advance(Duration.ofHours(-1));
        assertThat(find("a")).contains("2");
    }

    @Test
    void aChangeEndsWhatIsRemembered() {
        find("a");
        truth.remove("a");
        new AccessChanges().changed("somebody");
        assertThat(find("a")).isEmpty();
    }

    @Test
    void whatWasReadWhileItChangedIsNotRemembered() {
        recent.find("a", key -> {
            new AccessChanges().changed("somebody");
            return Optional.of("old");
        });
        assertThat(find("a")).contains("1");
    }

    @Test
    void itDoesNotGrowWithoutBound() {
        for (int i = 0; i < 10 * MOST; i++) {
            truth.put("k" + i, "v");
            find("k" + i);
        }
        asked = 0;
        for (int i = 0; i < 10 * MOST; i++) {
            find("k" + i);
        }
        assertThat(asked).isGreaterThanOrEqualTo(9 * MOST);
    }

    private Optional<String> find(String key) {
        return recent.find(key, wanted -> {
            asked++;
            return Optional.ofNullable(truth.get(wanted));
        });
    }
}
