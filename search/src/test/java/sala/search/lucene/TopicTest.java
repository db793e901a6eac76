package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sala.search.Found;
import sala.search.Question;

class TopicTest extends OnAFreshIndex {

    @ParameterizedTest
    @CsvSource({
        "แอสกีคืออะไร, แอสกี",
        "ไทยรัฐ คือ อะไร?, ไทยรัฐ",
        "ทุตโมสคือใคร, ทุตโมส",
        "เขาใหญ่อยู่ที่ไหนครับ, เขาใหญ่",
        "เขาใหญ่อยูทีไหน, เขาใหญ่",
        "อะไรคือเศษส่วน, เศษส่วน",
        "ทำไมท้องฟ้าสีฟ้า, ท้องฟ้าสีฟ้า",
        "ฝนเกิดจากอะไรบ้างคะ, ฝน",
        "What is photosynthesis, photosynthesis",
        "How does a plant grow, plant grow",
        "น้ำ, น้ำ",
        "ผ้าไหม, ผ้าไหม",
        "ตะไคร้, ตะไคร้",
        "บันได, บันได",
        "คืออะไร, คืออะไร"
    })
    void whatAsksIsLeftOutAndTheRestIsAsItWasTyped(String question, String topic) {
        assertThat(Topic.of(question)).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"แอสกีคืออะไร", "แอสกีหมายถึงอะไรครับ"})
    void whoAsksWhatSomethingIsFindsTheTextThatIsNamedSo(String question) {
        put(Things.video("แอสกี", "รหัสสำหรับตัวอักษรที่ใช้กับเครื่องจักร"));
        put(Things.video("เคโรโระ", "อะไรก็ได้ที่คือการ์ตูน"));

        assertThat(titles(search.find(Question.of(question), Things.PUPIL))).startsWith("แอสกี");
    }

    @Test
    void aQuestionOfManyWordsFindsWhatHasItsRarestOnes() {
        put(Things.video("วงดนตรี", "Ben Kenney เล่นเบสและร้องประสาน"));
        put(Things.video("ตลาด", "มีหน้าที่ดูแลร้านค้า"));

        assertThat(titles("Ben Kenney มีหน้าที่อะไรในวง")).contains("วงดนตรี");
    }

    @Test
    void aSlipInAQuestionIsUndoneAsInTheWordAlone() {
        put(Things.video("แสง", "การสังเคราะห์ด้วยแสงของพืช"));

        Found found = search.find(Question.of("สังเคาะห์ด้วยแสงคืออะไร"), Things.PUPIL);

        assertThat(titles(found)).isEqualTo(List.of("แสง"));
        assertThat(found.meant()).isEqualTo("สังเคราะห์ด้วยแสง");
    }
}
