package sala.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldThaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"ชั้นประถมศึกษาปีที่ 4 เรื่องเศษส่วน ฯลฯ", "มา ดู โรงเรียน DLTV (ม.1)", "๑๒๓๔ บาท ฿"})
    void thaiThatWasTakenForWesternLettersIsThaiAgain(String thai) {
        String taken = new String(thai.getBytes(Charset.forName("x-windows-874")), StandardCharsets.ISO_8859_1);

        assertThat(OldThai.mended(taken)).isEqualTo(thai);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Mädchen hören über Flüsse",
                "À l’été, où êtes-vous allés ? Créée à Noël",
                "3 × 4 ÷ 2 ± 1, 20 °C, ½ und ¼, «ça»",
                "โรงเรียนบ้านหนองน้ำใส",
                ""
            })
    void whatIsWesternOrThaiStays(String text) {
        assertThat(OldThai.mended(text)).isEqualTo(text);
    }

    @Test
    void aWesternLineAmongThaiOnesStays() {
        assertThat(OldThai.mended("ªÑé¹»ÃÐ¶Á\nété")).isEqualTo("ชั้นประถม\nété");
    }
}
