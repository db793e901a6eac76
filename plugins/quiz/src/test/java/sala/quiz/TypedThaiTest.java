package sala.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedThaiTest {

    @ParameterizedTest
    @CsvSource({
        // sara am as two signs, with the tone on either side
        "นำ, น\u0E4D\u0E32",
        "น้ำ, น\u0E49\u0E4D\u0E32",
        "น้ำ, น\u0E4D\u0E49\u0E32",
        // tone before vowel
        "ที่, ท\u0E48\u0E35",
        "ผู้, ผ\u0E49\u0E39",
        "กั้น, ก\u0E49\u0E31น",
        // a mark hit twice
        "ที่, ท\u0E35\u0E48\u0E48",
        // two sara e
        "แม่, \u0E40\u0E40ม่",
        // digits
        "1/2, ๑/๒",
        "2569, ๒๕๖๙",
        // spaces and invisible signs
        "ครึ่งหนึ่ง, 'ครึ่ง หนึ่ง'",
        "ครึ่งหนึ่ง, 'ครึ่ง\u200Bหนึ่ง'",
        "ครึ่งหนึ่ง, '  ครึ่งหนึ่ง\uFEFF'",
        "3/4, '3 / 4'",
        "ice cream, '  Ice   CREAM '"
    })
    void theseAreTheSame(String one, String other) {
        assertThat(TypedThai.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"เสื่อ, เสื้อ", "3 4, 34", "ไกล, ใกล้", "1/2, 1/20", "icecream, ice cream", "มา, ม้า", "กก, ก"})
    void theseAreNotTheSame(String one, String other) {
        assertThat(TypedThai.same(one, other)).isFalse();
    }

    @Property(tries = 3000)
    void bringingToOneFormTwiceIsBringingOnce(@ForAll("typed") String typed) {
        String normal = TypedThai.normal(typed);

        assertThat(TypedThai.normal(normal)).isEqualTo(normal);
    }

    @Property
    void spacesAroundNeverMatter(@ForAll("typed") String typed) {
        assertThat(TypedThai.same("  " + typed + "\u00A0", typed)).isTrue();
    }

    /** Marks pile up here as no person would type them. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars(
                        "กนทเา\u0E33\u0E31\u0E34\u0E35\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D\u0E4Eๆ๑1a \u200B/")
                .ofMaxLength(12);
    }
}
