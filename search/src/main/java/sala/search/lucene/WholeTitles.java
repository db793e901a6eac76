package sala.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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
    private final SortedMap<Integer, Set<Long>> byLength = new TreeMap<>();

    private WholeTitles(BareText question) {
        this.question = question;
    }

    /** Adds what a thing gains that has such a title. */
    static void add(String question, BooleanQuery.Builder query) {
        WholeTitles titles = new WholeTitles(BareText.of(question));
        titles.collect();
        titles.byLength.forEach((length, marks) ->
                query.add(new BoostQuery(new ConstantScoreQuery(marked(marks)), WEIGHT * length), Occur.SHOULD));
    }

    /** Asked of the few hundred things that may come first: to look so many titles up in each segment takes longer. */
    private static Query marked(Set<Long> marks) {
        return NumericDocValuesField.newSlowSetQuery(
                Fields.TITLE_MARK, marks.stream().mapToLong(Long::longValue).toArray());
    }

    /** A number that stands for a title, nearly always for it alone. */
    static long mark(String written) {
        BytesRef bytes = new BytesRef(written);
        long high = StringHelper.murmurhash3_x86_32(bytes, 1);
        return high << Integer.SIZE | Integer.toUnsignedLong(StringHelper.murmurhash3_x86_32(bytes, 2));
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
            byLength.computeIfAbsent(Math.min(TELLING, part.length()), length -> new HashSet<>())
                    .add(mark(part));
        }
    }
}
