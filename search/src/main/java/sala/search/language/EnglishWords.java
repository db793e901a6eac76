package sala.search.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text in Latin letters may be English: whoever writes English uses “the”, “of” and “is” all the time. */
final class EnglishWords {

    /** Fewer may do without: titles, lists, captions. */
    private static final int SENTENCES = 20;

    private static final Set<String> USUAL =
            Set.of("the", "of", "and", "to", "is", "are", "that", "with", "for", "this", "you", "it", "be");

    /** One in five is in English; hardly any in other languages, whose words look alike now and then. */
    private static final double ENGLISH = 0.08;

    /** Words beyond these say nothing new. */
    private static final int READ = 500;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}']+");

    private EnglishWords() {}

    /** Whether it is long enough to be told, and is not. */
    static boolean denied(String text) {
        long words = 0;
        long english = 0;
        for (String word : BETWEEN_WORDS.split(text, READ)) {
            words += word.isEmpty() ? 0 : 1;
            english += USUAL.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words >= SENTENCES && english < ENGLISH * words;
    }
}
