package sala.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.attempt.Attempt;
import sala.attempt.Spell;

class FollowingTest extends TakenCourse {

    @Test
    void readingToTheEndCompletes() {
        Attempt attempt = open(reading);
        follow(attempt, spell(1));
        assertThat(progress().get(reading).isComplete()).isFalse();
        assertThat(progress().get(reading).fraction()).isEqualTo(0.5);
        follow(attempt, spell(2));

        assertThat(progress().get(reading).isComplete()).isTrue();
        assertThat(open(reading).id()).isEqualTo(attempt.id());
        assertThat(db.one(Double.class, "select sum(seconds) from statement where object = ?", "urn:uuid:" + MEDIA))
                .isEqualTo(20);
    }

    @Test
    void aWhileThatArrivesTwiceCountsOnce() {
        Attempt attempt = open(reading);
        Spell spell = spell(2);
        follow(attempt, spell);
        follow(attempt, spell);

        assertThat(statements("experienced")).isEqualTo(1);
        assertThat(statements("completed")).isEqualTo(1);
    }

    @Test
    void nobodyReadsLongerThanTimePasses() {
        Attempt attempt = open(reading);
        Instant begun = fixture.core.clock.instant();
        fixture.core.clock.advance(Duration.ofMinutes(5));
        for (int claim = 0; claim < 3; claim++) {
            follow(attempt, new Spell(UUID.randomUUID(), begun, 3600, 1, 2));
        }

        assertThat(db.one(Double.class, "select sum(seconds) from statement where object = ?", "urn:uuid:" + MEDIA))
                .isEqualTo(360);
    }

    @Test
    void readingAgainIsCountedAndStaysComplete() {
        Attempt attempt = open(reading);
        follow(attempt, spell(2));
        follow(attempt, spell(1));

        assertThat(statements("experienced")).isEqualTo(2);
        assertThat(progress().get(reading).isComplete()).isTrue();
    }
}
