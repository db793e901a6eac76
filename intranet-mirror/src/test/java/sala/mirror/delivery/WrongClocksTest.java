package sala.mirror.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;
import sala.usage.Statement;

/** When something happened, by schools whose clocks are wrong. */
class WrongClocksTest extends SentRecords {

    @Test
    void aClockOf1970OrInFiveYearsIsCorrectedFromTheContact() {
        Instant truth = school.clock.instant();
        for (Instant wrong : List.of(Instant.parse("1970-01-01T00:02:00Z"), truth.plus(Duration.ofDays(5 * 365)))) {
            school.uptime.restart();
            school.clock.set(wrong);
            UUID said = recordNow();
            run(Duration.ofHours(2));
            school.sync();
            assertThat(at(said)).isCloseTo(truth, within(Duration.ofSeconds(5)));
            assertThat(districtDb.one(Boolean.class, "select estimated from statement where id = ?", said))
                    .isTrue();
            assertThat(districtDb.one(String.class, "select body->>'timestamp' from statement where id = ?", said))
                    .as("what the clock said")
                    .isEqualTo(wrong.toString());
            truth = district.clock.instant();
        }
    }

    @Test
    void aRunThatNeverReachedTheDistrictIsPutBeforeTheNextOne() {
        Instant truth = school.clock.instant();
        school.clock.set(Instant.parse("1970-01-01T00:02:00Z"));
        school.uptime.restart();
        UUID said = recordNow();
        run(Duration.ofHours(2));
        school.clock.set(Instant.parse("1970-01-01T00:02:00Z"));
        school.uptime.restart();
        run(Duration.ofHours(1));
        school.sync();
        assertThat(at(said)).isAfter(truth).isBefore(district.clock.instant().minus(Duration.ofHours(1)));
        Instant later = district.clock.instant();
        school.clock.set(later.plus(Duration.ofDays(5 * 365)));
        school.uptime.restart();
        UUID inFiveYears = recordNow();
        run(Duration.ofHours(3));
        school.uptime.restart();
        run(Duration.ofHours(1));
        school.sync();
        assertThat(at(inFiveYears)).isCloseTo(later, within(Duration.ofMinutes(2)));
    }

    @Test
    void aRightClockIsLeftAlone() {
        UUID said = recordNow();
        Instant at = school.clock.instant();
        run(Duration.ofDays(3));
        school.clock.advance(Duration.ofSeconds(20));
        school.sync();
        assertThat(at(said)).isEqualTo(at);
        assertThat(districtDb.one(Long.class, "select count(*) from statement where estimated"))
                .isZero();
    }

    private static TemporalUnitOffset within(Duration most) {
        return Assertions.within(most.toMillis(), ChronoUnit.MILLIS);
    }

    private void run(Duration time) {
        school.clock.advance(time);
        school.uptime.advance(time);
        district.clock.advance(time);
    }

    private Instant at(UUID statement) {
        return district.statements.find(statement).orElseThrow().at();
    }

    private UUID recordNow() {
        Statement now = answered(5).at(school.clock.instant());
        schoolDb.inTransaction(() -> school.statements.add(List.of(now)));
        return now.id();
    }
}
