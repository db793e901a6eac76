package sala.search.lucene;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Titles that stand whole in a question: who writes “ปลากรายอยู่ในวงศ์ใด” means the page with just that title, and not
 * those whose longer titles begin with it. The longer such a title, the more it says.
 */
final class WholeTitles {

    private static final float WEIGHT = 0.7f;

    /** A title of one letter is in every question. */
    private static final int SHORTEST = 2;

    /** Letters beyond these say no more. */
    private static final int TELLING = 12;

    /** In clusters or words; a longer title is found by its words alone. */
    private static final int MOST = 12;

    /** Clusters or words of a question, like the terms of the others; nobody reads further either. */
    private static final int LONGEST_QUESTION = 96;

    private final BareText question;
    private final SortedMap<Integer, TreeSet<BytesRef>> byLength = new TreeMap<>();

    private WholeTitles(BareText question) {
        this.question = question;
    }

    /** Adds what a thing gains that has such a title. */
    static void add(String question, BooleanQuery.Builder query) {
        WholeTitles titles = new WholeTitles(BareText.of(question));
        titles.collect();
        titles.byLength.forEach((length, texts) -> query.add(
                new BoostQuery(new ConstantScoreQuery(new TermInSetQuery(Fields.WHOLE, texts)), WEIGHT * length),
                Occur.SHOULD));
    }

    /** How the title of a thing is written in the index. */
    static String written(String title) {
        return BareText.of(title).whole();
    }

    private void collect() {
        List<Integer> starts = question.starts();
        for (int first = 0; first < Math.min(starts.size(), LONGEST_QUESTION); first++) {
            for (int behind = first + 1; behind <= Math.min(starts.size(), first + MOST); behind++) {
                int end = behind == starts.size() ? question.end() : starts.get(behind);
                collect(question.between(starts.get(first), end));
            }
        }
    }

    private void collect(String part) {
        if (part.length() >= SHORTEST) {
            byLength.computeIfAbsent(Math.min(TELLING, part.length()), length -> new TreeSet<>())
                    .add(new BytesRef(part));
        }
    }
}
