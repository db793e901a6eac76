package sala.search.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of repaired Thai text when tone marks, ็, ์ and ํ are dropped and ำ becomes า: the things that people
 * leave out or mistype, and fonts lose. Spaces between Thai letters do not count.
 */
public final class Folding {

    private Folding() {}

    /** Drops and replaces letter by letter; spaces stay. */
    public static TracedText fold(TracedText repaired) {
        TracedText folded = repaired.successor();
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            if (!isLight(c)) {
                folded.append(c == ThaiLetter.SARA_AM ? ThaiLetter.SARA_AA : c, repaired.origin(i));
            }
        }
        return folded;
    }

    /** The clusters of each stretch of Thai: a consonant with the vowels around it, which readers see as one. */
    public static List<List<Cluster>> clusters(CharSequence folded) {
        List<List<Cluster>> stretches = new ArrayList<>();
        List<Cluster> stretch = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            char c = folded.charAt(i);
            if (ThaiLetter.isThai(c)) {
                Cluster cluster = Cluster.at(folded, i);
                stretch.add(cluster);
                i = cluster.end();
            } else {
                if (!Character.isWhitespace(c) && !stretch.isEmpty()) {
                    stretches.add(stretch);
                    stretch = new ArrayList<>();
                }
                i++;
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }

    private static boolean isLight(char c) {
        return c >= '\u0e47' && c <= '\u0e4e';
    }
}
