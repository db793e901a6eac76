package sala.search.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiRepairTest {

    @ParameterizedTest
    @CsvSource({
        "ส านักงาน, สำนักงาน",
        "ส ำนักงาน, สำนักงาน",
        "ค าน า, คำนำ",
        "จัดท าคู่มือ, จัดทำคู่มือ",
        "ทําความเข้าใจ, ทำความเข้าใจ",
        "นํ้า, น้ำ",
        "น้ํา, น้ำ",
        "นำ้, น้ำ"
    })
    void saraAmIsPutTogether(String broken, String right) {
        assertThat(ThaiRepair.repair(broken)).hasToString(right);
    }

    @ParameterizedTest
    @CsvSource({"พ้ืนที่, พื้นที่", "อ่ืนๆ, อื่นๆ", "ตั ้งแต่, ตั้งแต่", "ครั้้ง, ครั้ง", "เเผนงาน, แผนงาน", "โ ดย, โดย"
    })
    void marksAndVowelsAreWhereTheyBelong(String broken, String right) {
        assertThat(ThaiRepair.repair(broken)).hasToString(right);
    }

    @Test
    void glyphsOfPrivateUseBecomeLetters() {
        assertThat(ThaiRepair.repair("ข\uf70bอมูล ตอไปน\uf702\uf70a ป\uf702\uf713"))
                .hasToString("ข้อมูล ตอไปนี่ ปี่");
        assertThat(ThaiRepair.repair("ข\uf88eอมูล")).hasToString("ข้อมูล");
    }

    @Test
    void whatNobodySeesIsDropped() {
        assertThat(ThaiRepair.repair("โรง\u200bเรียน\ufeff และ\u00adครู")).hasToString("โรงเรียน และครู");
        assertThat(ThaiRepair.repair("การสื\ufffdอสาร")).hasToString("การสือสาร");
    }

    @Test
    void spacedOutWordsAreJoined() {
        assertThat(ThaiRepair.repair("ค ว า ม รู้")).hasToString("ความรู้");
        assertThat(ThaiRepair.repair("ว า งแผนการ เก็ บ โ ดยการศึ กษ า")).hasToString("วา งแผนการ เก็บโดยการศึ กษา");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก ข ค ง",
                "โรงเรียนบ้านหนองน้ำใส อำเภอเมือง จังหวัดขอนแก่น",
                "เด็กชาย ก เรียนชั้น ป.4\nครูสอนวิชา ค 1.1 ป.4/3",
                "ที่นี่ ทำนา น้ำท่วม กำลังทำการบ้าน",
                "English text with spaces",
                "ฤๅษี ฯลฯ ๆ 12,345 บาท"
            })
    void cleanTextStaysAsItIs(String clean) {
        assertThat(ThaiRepair.repair(clean)).hasToString(clean);
    }

    @Test
    void aManualFromAnOfficeCanBeRead() {
        String manual = ThaiRepair.repair(sample("broken-sara-am")).toString();

        assertThat(manual).contains("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน", "คำนำ", "เขตพื้นที่การศึกษา", "อำนาจ");
        assertThat(manual).doesNotContain("ส าน", "พ้ืน");
    }

    @Test
    void aManualWithPrivateGlyphsCanBeRead() {
        String manual = ThaiRepair.repair(sample("private-use-marks")).toString();

        assertThat(manual).contains("ข้อมูลสารสนเทศ", "การดำเนินงาน").doesNotContainPattern("[\uf700-\uf8ff]");
    }

    static String sample(String name) {
        try (InputStream in = ThaiRepairTest.class.getResourceAsStream("/thai/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
