package sala.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "12/01/2556, 2013-01-12",
        "12-1-2556, 2013-01-12",
        "๑๒/๐๑/๒๕๕๖, 2013-01-12",
        "12 ม.ค. 2556, 2013-01-12",
        "12 มกราคม พ.ศ. 2556, 2013-01-12",
        "12มี.ค.56, 2013-03-12",
        "1 มิ.ย. 2556, 2013-06-01",
        "1 เม.ย. 2556, 2013-04-01",
        "12/01/2013, 2013-01-12",
        "2013-01-12, 2013-01-12",
        "2556-01-12 00:00:00, 2013-01-12",
        "41286, 2013-01-12",
        "239612, 2013-01-12",
        "29/02/2559, 2016-02-29",
        "12 Jan 2013, 2013-01-12",
        "1/5/24, 1981-05-01"
    })
    void isReadHoweverItIsWritten(String typed, LocalDate day) {
        assertThat(WrittenDay.of(typed, TODAY)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/13/2556", "29/02/2558", "12 กกก 2556", "อาทิตย์", "1/1/2700", "1/1/3000", "12"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(WrittenDay.of(typed, TODAY)).isEmpty();
    }

    @Property
    void eachWayOfWritingADayIsThatDay(@ForAll @IntRange(max = 30_000) int before) {
        LocalDate day = TODAY.minusDays(before);
        int buddhist = day.getYear() + 543;
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(WrittenDay.of(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + buddhist, TODAY))
                .hasValue(day);
        assertThat(WrittenDay.of(day.toString(), TODAY)).hasValue(day);
        assertThat(WrittenDay.of(String.valueOf(serial), TODAY)).hasValue(day);
    }
}
