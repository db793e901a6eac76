package sala.search.thai;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever anybody types or any file contains. */
class ThaiRepairPropertiesTest {

    @Property
    void anyTextCanBeRepaired(@ForAll String text) {
        assertThat(ThaiRepair.repair(text).length()).isLessThanOrEqualTo(text.length());
    }

    @Property
    void originsNeverGoBack(@ForAll("thai") String text) {
        TracedText repaired = ThaiRepair.repair(text);
        for (int i = 1; i <= repaired.length(); i++) {
            assertThat(repaired.origin(i)).isBetween(repaired.origin(i - 1), text.length());
        }
    }

    @Property
    void marksEndInTheSameOrderHoweverTheyWereTyped(@ForAll("consonant") char consonant) {
        String right = consonant + "\u0e37\u0e48";
        String wrong = consonant + "\u0e48\u0e37";

        assertThat(ThaiRepair.repair(wrong))
                .hasToString(ThaiRepair.repair(right).toString());
    }

    @Property
    void toneMarksDoNotMatterOnceFolded(@ForAll("consonant") char consonant, @ForAll("tone") char tone) {
        String bare = "ก" + consonant + "\u0e34ก";
        String toned = "ก" + consonant + "\u0e34" + tone + "ก";

        assertThat(folded(toned)).isEqualTo(folded(bare));
    }

    @Property
    void clustersCoverAllThai(@ForAll("thai") String text) {
        TracedText folded = Folding.fold(ThaiRepair.repair(text));
        int covered = Folding.clusters(folded).stream()
                .flatMap(stretch -> stretch.stream())
                .mapToInt(cluster -> cluster.end() - cluster.start())
                .sum();

        assertThat(covered).isEqualTo((int)
                folded.chars().filter(c -> ThaiLetter.isThai((char) c)).count());
    }

    private static String folded(String text) {
        return Folding.fold(ThaiRepair.repair(text)).toString();
    }

    @Provide
    Arbitrary<String> thai() {
        return Arbitraries.strings()
                .withCharRange('\u0e01', '\u0e4e')
                .withChars(' ', '\n', '\u200b', '\uf70a', '\uf88b', 'a')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<Character> consonant() {
        return Arbitraries.chars().range('\u0e01', '\u0e2e');
    }

    @Provide
    Arbitrary<Character> tone() {
        return Arbitraries.chars().range('\u0e48', '\u0e4c');
    }
}
