package sala.web.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRangeTest {

    @Test
    void aFileGoesOnWhereItWasCut() {
        assertThat(OpenRange.begin("bytes=70000-")).isEqualTo(70_000);
        assertThat(OpenRange.contentRange(70_000, 300_000)).isEqualTo("bytes 70000-299999/300000");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"bytes=1-2", "bytes=-5", "bytes=0-,5-", "lines=3-", "bytes=99999999999999999999-"})
    void whatIsAskedInAnyOtherWayIsAnsweredWithEverything(String header) {
        assertThat(OpenRange.begin(header)).isZero();
    }
}
