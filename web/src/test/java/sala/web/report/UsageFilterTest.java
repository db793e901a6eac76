package sala.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sala.fault.Invalid;
import sala.testkit.SettableClock;
import sala.usage.UsageQuestion;
import sala.usage.UsageQuestion.By;

class UsageFilterTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-15T01:30:00Z"));
    private final UsageFilter filter = new UsageFilter();

    @Test
    void withoutDatesItIsThisMonth() {
        assertThat(filter.from(clock)).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(filter.to(clock)).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void todayIsThailands() {
        clock.set(Instant.parse("2026-06-14T20:00:00Z"));
        assertThat(filter.to(clock)).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void yearsOfTheBuddhistEraAreUnderstood() {
        filter.from = "2569-05-16";
        assertThat(filter.from(clock)).isEqualTo(LocalDate.of(2026, 5, 16));
    }

    @Test
    void theLastDayBelongsToTheReport() {
        filter.from = "2026-06-15";
        filter.to = "2026-06-15";
        UsageQuestion question = filter.question(Set.of(), clock);
        assertThat(question.from()).isEqualTo("2026-06-14T17:00:00Z");
        assertThat(question.to()).isEqualTo("2026-06-15T17:00:00Z");
        assertThat(question.by()).isEqualTo(By.SCHOOL);
    }

    @Test
    void whatIsNoDateIsSaidBesideItsField() {
        filter.from = "เมื่อวาน";
        assertThatThrownBy(() -> filter.question(Set.of(), clock))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.flaws().get(0).field()).isEqualTo("from"));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        filter.from = "2026-06-10";
        filter.to = "2026-06-09";
        assertThatThrownBy(() -> filter.question(Set.of(), clock)).isInstanceOf(Invalid.class);
    }
}
