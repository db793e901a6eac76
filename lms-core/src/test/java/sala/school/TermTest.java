package sala.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Invalid;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2569, 1",
        "2026-10-31, 2569, 1",
        "2026-11-01, 2569, 2",
        "2027-01-15, 2569, 2",
        "2027-04-30, 2569, 2"
    })
    void aDayBelongsToATerm(LocalDate day, int year, int number) {
        assertThat(Term.of(day)).isEqualTo(new Term(year, number));
    }

    @ParameterizedTest
    @CsvSource({"2569, 1, 2026-05-01, 2026-10-31", "2569, 2, 2026-11-01, 2027-04-30"})
    void aTermHasAFirstAndALastDay(int year, int number, LocalDate first, LocalDate last) {
        Term term = new Term(year, number);
        assertThat(term.firstDay()).isEqualTo(first);
        assertThat(term.lastDay()).isEqualTo(last);
    }

    @Test
    void theTermBeforeTheFirstIsOfTheYearBefore() {
        assertThat(new Term(2569, 1).before()).isEqualTo(new Term(2568, 2));
        assertThat(new Term(2569, 2).before()).isEqualTo(new Term(2569, 1));
    }

    @Test
    void aYearOfTheCommonEraIsRefused() {
        assertThatThrownBy(() -> new Term(2026, 1)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", "", "๑๒๓๔๕๖๗๘"})
    void aSchoolCodeHasEightOrTenDigits(String wrong) {
        assertThatThrownBy(() -> new SchoolCode(wrong)).isInstanceOf(Invalid.class);
        assertThat(new SchoolCode("1234567890")).hasToString("1234567890");
    }
}
