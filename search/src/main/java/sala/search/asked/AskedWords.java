package sala.search.asked;

import java.util.Optional;
import java.util.regex.Pattern;
import sala.search.synonym.Expression;

/**
 * Words that somebody searched for, as they are counted.
 *
 * @param key the same for whatever differs in spaces, tone marks and capitals only
 */
record AskedWords(String key, String text) {

    /** In letters and digits; a page that somebody pasted is no search to learn from. */
    private static final int LONGEST = 60;

    private static final int SHORTEST = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Numbers of telephones and of citizens are nobody's business. */
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{6}.*");

    /** Empty for what is not kept. */
    static Optional<AskedWords> of(String typed) {
        String key = Expression.key(typed);
        boolean kept = key.length() >= SHORTEST
                && key.length() <= LONGEST
                && !LONG_NUMBER.matcher(key).matches();
        return kept
                ? Optional.of(new AskedWords(
                        key, BLANKS.matcher(typed).replaceAll(" ").strip()))
                : Optional.empty();
    }
}
