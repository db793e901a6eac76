package sala.web.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9,0,9",
        "bytes=90-,90,99",
        "bytes=-10,90,99",
        "bytes=50-1000,50,99",
        "bytes=-1000,0,99",
        "bytes=0-0,0,0"
    })
    void onePartIsWhatTheHeaderSays(String header, long first, long last) throws Exception {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=0-9,20-29", "bytes=9-0", "bytes=-", "lines=0-9", "bytes=a-b"})
    void whatIsNotOnePartMeansTheWhole(String header) throws Exception {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=200-300", "bytes=-0"})
    void whatLiesBehindTheEndIsRefused(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 100)).isInstanceOf(ByteRange.NotSatisfiable.class);
    }

    @Test
    void thaiNamesTravelInHeaders() {
        assertThat(Attachment.named("ใบ \"งาน\".pdf"))
                .isEqualTo(
                        "attachment; filename=\"__ _____.pdf\"; filename*=UTF-8''%E0%B9%83%E0%B8%9A%20%22%E0%B8%87%E0%B8%B2"
                                + "%E0%B8%99%22.pdf");
    }
}
