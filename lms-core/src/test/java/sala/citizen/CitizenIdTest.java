package sala.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Invalid;

class CitizenIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1101700207030", "1-1017-00207-03-0", " 1 1017 00207 03 0 ", "'1101700207030", "๑๑๐๑๗๐๐๒๐๗๐๓๐"})
    void isReadHoweverItIsWritten(String typed) {
        assertThat(CitizenId.of(typed).text()).isEqualTo("1101700207030");
    }

    @Test
    void zerosThatASpreadsheetAteComeBackWhereTheCheckDigitProvesThem() {
        String whole = proven("001234567890");
        assertThat(CitizenId.of(whole.substring(2)).text()).isEqualTo(whole);
        assertThat(refusal(whole.substring(3))).isEqualTo("citizen-id.length");
    }

    @Test
    void numbersThatSchoolsGiveHaveNoCheckDigit() {
        assertThat(CitizenId.of("g650012345678").text()).isEqualTo("G650012345678");
    }

    @Property
    void aDigitMistypedIsFound(
            @ForAll @LongRange(max = 999_999_999_999L) long first,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String right = proven("%012d".formatted(first));
        StringBuilder wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + by) % 10));
        if (check(wrong.substring(0, 12)) != check(right.substring(0, 12))) {
            assertThat(refusal(wrong.toString())).isEqualTo("citizen-id.check-digit");
        }
        assertThat(CitizenId.of(right).text()).isEqualTo(right);
    }

    @Property
    void noTextOfItTellsIt(@ForAll @LongRange(max = 999_999_999_999L) long first) {
        String digits = proven("%012d".formatted(first));
        CitizenId id = CitizenId.of(digits);
        assertThat(id.toString()).isEqualTo(id.masked()).doesNotContain(digits.substring(0, 10));
        assertThat(CitizenId.hiddenIn("เลข " + digits + " ครับ")).isEqualTo("เลข " + id.masked() + " ครับ");
        assertThat(CitizenId.hiddenIn(digits.substring(1))).doesNotContain(digits.substring(1, 9));
    }

    @Test
    void aShortNumberIsNotHidden() {
        assertThat(CitizenId.hiddenIn("รหัส 1057010101 เลขที่ 12")).isEqualTo("รหัส 1057010101 เลขที่ 12");
    }

    @Test
    void maskedItShowsTwoDigits() {
        assertThat(CitizenId.of("1101700207030").masked()).isEqualTo("x-xxxx-xxxxx-03-x");
    }

    private static String refusal(String typed) {
        String[] code = new String[1];
        assertThatThrownBy(() -> CitizenId.of(typed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> code[0] = invalid.flaws().get(0).code());
        return code[0];
    }

    /** By another way than the product's: weights from the left, as the ministry of the interior tells it. */
    private static int check(String twelve) {
        int sum = 0;
        int weight = 13;
        for (char digit : twelve.toCharArray()) {
            sum += weight-- * Character.getNumericValue(digit);
        }
        return (11 - sum % 11) % 10;
    }

    private static String proven(String twelve) {
        return twelve + check(twelve);
    }
}
