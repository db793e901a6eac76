package sala.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "THAI, การบวกเศษส่วนที่มีตัวส่วนเท่ากัน",
        "THAI, ดาวน์โหลดไฟล์ PDF จาก DLTV แล้วทำใบงานที่ 4",
        "ENGLISH, Adding fractions",
        "ENGLISH, apple banana cat dog",
        "LAO, ພາສາລາວ",
        "KHMER, ភាសាខ្មែរ",
        "BURMESE, မြန်မာဘာသာ",
        "CHINESE, 你好，我叫小明",
        "JAPANESE, 日本語を勉強します",
        "ARABIC, السلام عليكم",
        "UNKNOWN, 한국어",
        "UNKNOWN, 12 + 30 = 42"
    })
    void mostOfTheLettersDecide(WrittenLanguage language, String text) {
        assertThat(Letters.of(text).language(null)).isEqualTo(language);
    }

    @Test
    void aLongTextInLatinLettersIsEnglishOnlyWhenItReadsSo() {
        String english = "The water cycle is the path that all water follows as it moves around the Earth. "
                + "Water evaporates from the sea and falls to the ground with the rain.";
        String malay = "Semua manusia dilahirkan bebas dan samarata dari segi kemuliaan dan hak-hak. Mereka mempunyai "
                + "pemikiran dan perasaan hati dan hendaklah bertindak di antara satu sama lain.";
        String french = "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de "
                + "raison et de conscience et doivent agir les uns envers les autres.";

        assertThat(Letters.of(english).language(null)).isEqualTo(WrittenLanguage.ENGLISH);
        assertThat(Letters.of(malay).language(null)).isEqualTo(WrittenLanguage.UNKNOWN);
        assertThat(Letters.of(french).language(null)).isEqualTo(WrittenLanguage.UNKNOWN);
    }

    @Test
    void whatSomebodySaidIsBelievedWhereTheLettersAllowIt() {
        assertThat(Letters.of("Selamat pagi").language(WrittenLanguage.MALAY)).isEqualTo(WrittenLanguage.MALAY);
        assertThat(Letters.of("سلامت ڤاݢي").language(WrittenLanguage.MALAY)).isEqualTo(WrittenLanguage.MALAY);
        assertThat(Letters.of("日本").language(WrittenLanguage.JAPANESE)).isEqualTo(WrittenLanguage.JAPANESE);
        assertThat(Letters.of("Good morning").language(WrittenLanguage.THAI)).isEqualTo(WrittenLanguage.ENGLISH);
    }

    @Test
    void aTextOfSeveralLanguagesHasLettersOfEach() {
        assertThat(Letters.of("แมว cat สุนัข dog").languages(null))
                .containsEntry(WrittenLanguage.THAI, 6)
                .containsEntry(WrittenLanguage.ENGLISH, 6)
                .hasSize(2);
    }

    @Test
    void aPassageIsCutWhereTheLanguageChanges() {
        assertThat(Stretch.of("คำว่า water cycle (2) แปลว่า วัฏจักรน้ำ", WrittenLanguage.THAI))
                .containsExactly(
                        new Stretch("คำว่า ", WrittenLanguage.THAI),
                        new Stretch("water cycle (2) ", WrittenLanguage.ENGLISH),
                        new Stretch("แปลว่า วัฏจักรน้ำ", WrittenLanguage.THAI));
        assertThat(Stretch.of("Selamat pagi", WrittenLanguage.MALAY)).hasSize(1);
    }
}
