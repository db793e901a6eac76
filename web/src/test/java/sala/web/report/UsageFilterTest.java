package sala.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.fault.Invalid;
import sala.testkit.SettableClock;
import sala.usage.UsageQuestion;
import sala.usage.UsageQuestion.By;
import sala.web.page.Form;
import sala.web.page.Listing;

class UsageFilterTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-15T01:30:00Z"));

    @Test
    void withoutDatesItIsThisMonth() {
        assertThat(asking().days(clock)).isEqualTo(days("2026-06-01", "2026-06-15"));
    }

    @Test
    void todayIsThailands() {
        clock.set(Instant.parse("2026-06-14T20:00:00Z"));
        assertThat(asking().days(clock).to()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2026-06-09, 2026-06-15",
        "last_month, 2026-05-01, 2026-05-31",
        "term, 2026-05-01, 2026-06-15",
        "last_term, 2025-11-01, 2026-04-30",
        "year, 2026-05-01, 2026-06-15",
        "last_year, 2025-05-01, 2026-04-30"
    })
    void aTimeInWordsIsInDays(String time, String from, String to) {
        assertThat(asking("time", time).days(clock)).isEqualTo(days(from, to));
    }

    @Test
    void aTimeInWordsGoesBeforeDaysLeftInTheForm() {
        UsageFilter filter = asking("time", "week", "from.day", "1", "from.month", "1", "from.year", "2569");
        assertThat(filter.days(clock)).isEqualTo(days("2026-06-09", "2026-06-15"));
    }

    @Test
    void daysAreChosenInTheBuddhistEra() {
        UsageFilter filter = asking("time", "own", "from.day", "16", "from.month", "5", "from.year", "2569");
        assertThat(filter.days(clock)).isEqualTo(days("2026-05-16", "2026-06-15"));
    }

    @Test
    void daysOfEitherEraAreUnderstoodInOneWord() {
        assertThat(asking("from", "2569-05-16").days(clock).from()).isEqualTo(LocalDate.of(2026, 5, 16));
        assertThat(asking("from", "2026-05-16").time()).isEqualTo(ReportTime.OWN);
    }

    @Test
    void theFormHasEveryFieldFilledIn() {
        Form form = asking("time", "last_month", "by", "class").form(clock);
        assertThat(form.text("time")).isEqualTo("last_month");
        assertThat(form.text("by")).isEqualTo("class");
        assertThat(form.text("to.day") + "/" + form.text("to.month") + "/" + form.text("to.year"))
                .isEqualTo("31/5/2569");
    }

    @Test
    void theLastDayBelongsToTheReport() {
        UsageQuestion question =
                asking("from", "2026-06-15", "to", "2026-06-15").question(Set.of(), clock);
        assertThat(question.from()).isEqualTo("2026-06-14T17:00:00Z");
        assertThat(question.to()).isEqualTo("2026-06-15T17:00:00Z");
        assertThat(question.by()).isEqualTo(By.SCHOOL);
    }

    @Test
    void whatIsNoDayIsSaidBesideItsField() {
        assertThat(flawed(asking("from", "เมื่อวาน"))).isEqualTo("from");
        assertThat(flawed(asking("time", "own", "to.day", "31", "to.month", "2", "to.year", "2569")))
                .isEqualTo("to");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThat(flawed(asking("from", "2026-06-10", "to", "2026-06-09"))).isEqualTo("to");
    }

    private static UsageFilter asking(String... fieldsAndValues) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.putSingle(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return new UsageFilter(values, new Listing());
    }

    private String flawed(UsageFilter filter) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> filter.question(Set.of(), clock));
        return invalid.flaws().get(0).field();
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }
}
