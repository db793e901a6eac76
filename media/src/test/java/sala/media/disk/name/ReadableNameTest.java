package sala.media.disk.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableNameTest {

    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final String NAME = "หน่วยที่ 1 การจำแนกสาร.wmv";

    @Test
    void bytesOfEitherAlphabetAreRead() {
        assertThat(ReadableName.of(NAME.getBytes(StandardCharsets.UTF_8))).isEqualTo(NAME);
        assertThat(ReadableName.of(NAME.getBytes(THAI))).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void aNameThatWasMisreadIsTurnedBack(String mistaken) {
        assertThat(ReadableName.of(new String(NAME.getBytes(THAI), Charset.forName(mistaken))))
                .isEqualTo(NAME);
    }

    @Test
    void namesOfOldArchiversAreTurnedBack() {
        String short1 = "การบวก.pdf";
        assertThat(ReadableName.of(new String(short1.getBytes(THAI), Charset.forName("IBM437"))))
                .isEqualTo(short1);
        assertThat(ReadableName.of(new String(short1.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo(short1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"การบวก.wmv", "Café über.mp4", "ทดสอบ เธอ.wmv", "lesson 01.wmv", "教育.mp4", "naïve é.pdf"})
    void aSoundNameStaysAsItIs(String name) {
        assertThat(ReadableName.of(name)).isEqualTo(name);
    }

    @Test
    void signsThatNobodySeesAreLeftOut() {
        assertThat(ReadableName.of("การ\u200bบวก\u0000.wmv ")).isEqualTo("การบวก.wmv");
        assertThat(ReadableName.of("นํา\u00a0 เเล้ว")).isEqualTo("นำ แล้ว");
    }

    @Property(tries = 3000)
    void nothingIsTooStrangeAndTwiceIsOnce(@ForAll String name) {
        String once = ReadableName.of(name);
        assertThat(ReadableName.of(once)).isEqualTo(once);
    }

    @Property(tries = 3000)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        assertThat(ReadableName.of(bytes)).isNotNull();
    }

    @Property(tries = 2000)
    void thaiComesBackFromTheWrongAlphabet(@ForAll("thai") String name) {
        String sound = ReadableName.of(name);
        assertThat(ReadableName.of(new String(sound.getBytes(THAI), StandardCharsets.ISO_8859_1)))
                .isEqualTo(sound);
    }

    @Provide
    Arbitrary<String> thai() {
        Arbitrary<String> syllable =
                Arbitraries.of("การ", "บวก", "หน่วย", "สาร", "น้ำ", "ใบงาน", "เธอ", "ที่", "ไทย", " ", "1", "๒");
        return syllable.list().ofMinSize(1).ofMaxSize(10).map(parts -> "เรื่อง" + String.join("", parts));
    }
}
