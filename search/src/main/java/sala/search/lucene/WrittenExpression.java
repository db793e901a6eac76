package sala.search.lucene;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * An expression as it stands in texts.
 *
 * @param pairs folded; none where they would not say all of it, since folding knows Thai letters only
 */
record WrittenExpression(List<String> words, List<String> pairs) {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** One pair of clusters is in many other words. */
    private static final int FEWEST_PAIRS = 2;

    WrittenExpression {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
    }

    /** As it is given and, when that makes a difference, written in one: {@code ป.4} and {@code ป4}. */
    static Stream<WrittenExpression> of(String text) {
        return Stream.of(text, APART.matcher(text).replaceAll(""))
                .map(way -> of(Terms.of(Fields.WORDS, way)))
                .distinct()
                .filter(way -> !way.words.isEmpty());
    }

    static WrittenExpression of(List<String> words) {
        String text = String.join("", words);
        List<String> pairs =
                text.codePoints().allMatch(WrittenExpression::isThaiLetter) ? Terms.of(Fields.FOLDED, text) : List.of();
        return new WrittenExpression(words, pairs.size() < FEWEST_PAIRS ? List.of() : pairs);
    }

    private static boolean isThaiLetter(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI && !Character.isDigit(c);
    }

    /** In its words, side by side. */
    Query written(String field) {
        return sideBySide(field, words);
    }

    /** In pairs of clusters, however the dictionary may have cut it there. */
    List<Query> folded(String field) {
        return pairs.isEmpty() ? List.of() : List.of(sideBySide(field, pairs));
    }

    private static Query sideBySide(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
