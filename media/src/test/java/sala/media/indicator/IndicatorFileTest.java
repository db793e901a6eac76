package sala.media.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Invalid;
import sala.media.description.IndicatorCode;
import sala.media.indicator.Loaded.BadLine;
import sala.school.Grade;
import sala.school.SubjectGroup;

class IndicatorFileTest {

    private static final String HEAD = "รหัส,ชั้น,กลุ่มสาระ,ตัวชี้วัด\n";

    @Test
    void aLineIsAnIndicator() {
        IndicatorFile file = read(HEAD + "ค ๑.๑ ป.๔/๑,ป.4,คณิตศาสตร์,\"อ่านและเขียน, จำนวนนับ\"\n");
        assertThat(file.bad()).isEmpty();
        assertThat(file.good().values()).singleElement().satisfies(indicator -> {
            assertThat(indicator.code().text()).isEqualTo("ค 1.1 ป.4/1");
            assertThat(indicator.subject()).isEqualTo(SubjectGroup.MATHEMATICS);
            assertThat(indicator.grades()).containsExactly(Grade.P4);
            assertThat(indicator.text()).isEqualTo("อ่านและเขียน, จำนวนนับ");
        });
    }

    @Test
    void badLinesAreToldWithTheirNumbersAndTheOthersTaken() {
        IndicatorFile file = read(HEAD
                + "ค 1.1 ป.4/1,ป.4,คณิตศาสตร์,หนึ่ง\n"
                + "ค 1.1 ป.4/2,ป.9,คณิตศาสตร์,สอง\n"
                + "ค 1.1 ป.4/3,ป.4,เวทมนตร์,สาม\n"
                + ",ป.4,คณิตศาสตร์,สี่\n"
                + "\n"
                + "ค 1.1 ป.4/5,ป.4,คณิตศาสตร์\n"
                + "ค 1.1 ป.4/6,ป.4,คณิตศาสตร์,หก\n");
        assertThat(file.good().keySet()).extracting(IndicatorCode::text).containsExactly("ค 1.1 ป.4/1", "ค 1.1 ป.4/6");
        assertThat(file.bad()).extracting(BadLine::number).containsExactly(3L, 4L, 5L, 7L);
        assertThat(file.bad())
                .extracting(BadLine::code)
                .containsExactly(
                        "indicator.grade-unknown",
                        "indicator.subject-unknown",
                        "indicator.line-incomplete",
                        "indicator.line-incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-874", "UTF-8", "UTF-16"})
    void itIsReadHoweverTheOfficeSavedIt(String charset) {
        byte[] bytes = (HEAD + "ค 1.1 ป.4/1,ป.4,คณิตศาสตร์,จำนวนนับ\n").getBytes(Charset.forName(charset));
        assertThat(IndicatorFile.read(bytes).good().values())
                .extracting(Indicator::text)
                .containsExactly("จำนวนนับ");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void whateverStandsBetweenTheColumns(String between) {
        String table = String.join(between, "Subject", "Text", "Code", "Grade") + "\r\n"
                + String.join(between, "Mathematics", "Counts", "MA-4-1", "P4") + "\r\n";
        assertThat(read("\uFEFF" + table).good().keySet())
                .extracting(IndicatorCode::text)
                .containsExactly("MA-4-1");
    }

    @Test
    void aFileWithoutAColumnIsRefusedByItsName() {
        assertThatThrownBy(() -> read("รหัส,ชั้น,ตัวชี้วัด\n")).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.flaws().get(0).code()).isEqualTo("indicator.column-missing");
            assertThat(invalid.flaws().get(0).arguments()).containsExactly("subject");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001PK", "\"open"})
    void whatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "ค1.1ป.4/1 = ค 1.1 ป.4/1",
                "ค ๑.๑  ป. ๔/๑ = ค 1.1 ป.4/1",
                "ว 4.2 ม.4-6/1 = ว 4.2 ม.4-6/1",
                "MA 4 1 = MA 4 1"
            })
    void aCodeIsTheSameHoweverItWasTyped(String typed, String code) {
        assertThat(IndicatorCode.of(typed).text()).isEqualTo(code);
    }

    @Test
    void indicatorsOfUpperSecondarySchoolAreForThreeGrades() {
        assertThat(CurriculumWords.grades("ม.4-6")).containsExactlyInAnyOrder(Grade.M4, Grade.M5, Grade.M6);
        assertThat(CurriculumWords.grades("ม.4 – ม.6")).hasSize(3);
        assertThat(CurriculumWords.grades("ชั้นประถมศึกษาปีที่ ๔")).containsExactly(Grade.P4);
        assertThat(CurriculumWords.grades("ป.6-4")).isEmpty();
    }

    private static IndicatorFile read(String text) {
        return IndicatorFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
