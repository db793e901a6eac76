package sala.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sala.people.Language;

class WrittenTest {

    private final Written thai = new Written(Language.THAI);
    private final Written english = new Written(Language.ENGLISH);

    @Test
    void yearsAreThoseOfTheBuddhistEraInThaiAndOfTheCommonEraInEnglish() {
        assertThat(thai.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 พ.ย. 2569");
        assertThat(english.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 Nov 2026");
        assertThat(thai.year(2026)).isEqualTo("2569");
        assertThat(english.year(2026)).isEqualTo("2026");
    }

    @Test
    void timesAreThoseOfThailand() {
        assertThat(thai.dateTime(Instant.parse("2026-12-31T18:30:00Z"))).isEqualTo("1 ม.ค. 2570 01:30");
    }

    @Test
    void durationsShowHoursOnlyWhenThereAreSome() {
        assertThat(thai.duration(Duration.ofSeconds(245))).isEqualTo("4:05");
        assertThat(thai.duration(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
    }

    @Test
    void sizesAreShort() {
        assertThat(thai.bytes(812)).isEqualTo("812 B");
        assertThat(thai.bytes(1_572_864)).isEqualTo("1.5 MB");
        assertThat(thai.bytes(734_003_200)).isEqualTo("700 MB");
    }
}
