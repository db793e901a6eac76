package sala.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;

class SpellingTest {

    private final List<String> texts = List.of(
            "กรุงกัวลาลัมเปอร์เป็นเมืองหลวงของประเทศมาเลเซีย",
            "เหยาเพื่อเลี้ยงผีเป็นพิธีของชาวผู้ไท",
            "คณะรัฐมนตรีประชุมทุกวันอังคาร",
            "วันมาฆบูชาย่อมาจากคำว่ามาฆบูรณมีบูชา");

    @ParameterizedTest
    @CsvSource({
        "กรุงกวลาลัมเปอร์, กรุงกัวลาลัมเปอร์",
        "กรุงกัวลาบลัมเปอร์, กรุงกัวลาลัมเปอร์",
        "คณะรัฐมตนรี, คณะรัฐมนตรี",
        "ณคะรัฐมนตรี, คณะรัฐมนตรี",
        "คณะรัฐมนตผี, คณะรัฐมนตรี",
        "เหยาเพือเลี้ยงสี, เหยาเพือเลี้ยงผี",
        "หยาเพื่อเลี้ยงผี, เหยาเพื่อเลี้ยงผี"
    })
    void aSlipIsUndoneWhereverItIs(String typed, String meant) throws IOException {
        assertThat(Spelling.mended(typed, this::written)).first().isEqualTo(meant);
    }

    @Test
    void aSlipInASentenceThatNobodyHasWrittenIsUndone() throws IOException {
        assertThat(Spelling.mended("พิธีของชาววันมจฆบูชา", this::written))
                .first()
                .isEqualTo("พิธีของชาววันมาฆบูชา");
    }

    @Test
    void whatIsWrittenAsItIsNeedsNoMending() throws IOException {
        assertThat(Spelling.mended("เมืองหลวงของประเทศ", this::written)).isEmpty();
        assertThat(Spelling.mended("ก", this::written)).isEmpty();
        assertThat(Spelling.mended("Kuala Lumpur 2569", this::written)).isEmpty();
        assertThat(Spelling.mended("", this::written)).isEmpty();
    }

    @Test
    void aWordThatIsLikeNoneIsLeftAlone() throws IOException {
        assertThat(Spelling.mended("ฟุตบอลโลก", this::written)).isEmpty();
    }

    private int written(List<String> pairs) {
        return (int) texts.stream()
                .filter(text -> stretches(text).anyMatch(all -> Collections.indexOfSubList(all, pairs) >= 0))
                .count();
    }

    private static Stream<List<String>> stretches(String text) {
        return Folding.clusters(Folding.fold(ThaiRepair.repair(text))).stream().map(Pairs::of);
    }
}
