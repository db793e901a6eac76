package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** What else may have been meant: by a few words something else altogether, by a sentence the same but for a word. */
final class Mendings {

    private static final float WEIGHT = 0.9f;
    private static final float VERBATIM = 0.4f;

    private Mendings() {}

    /**
     * @param mended what was typed, with a slip undone
     * @param asTyped the query for what was typed
     */
    static Query add(List<String> mended, String typed, Query asTyped, Detail detail, IndexReader reader)
            throws IOException {
        return detail == Detail.MATCHING || WordsQuery.isShort(typed)
                ? insteadOf(asTyped, mended, detail, reader)
                : besides(asTyped, typed, mended);
    }

    private static Query insteadOf(Query asTyped, List<String> mended, Detail detail, IndexReader reader)
            throws IOException {
        List<Query> any = new ArrayList<>(List.of(asTyped));
        for (String text : mended) {
            any.add(new BoostQuery(mended(text, detail, reader), WEIGHT));
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /** Tones are not mended, so that words may still be wrong: that it is written counts for more. */
    private static Query mended(String text, Detail detail, IndexReader reader) throws IOException {
        Query words = WordsQuery.of(text, detail, reader);
        return detail == Detail.MATCHING ? words : any(words, new BoostQuery(WordsQuery.verbatim(text), VERBATIM));
    }

    private static Query besides(Query asTyped, String typed, List<String> mended) {
        List<Query> any = new ArrayList<>();
        mended.forEach(text -> any.add(new BoostQuery(WordsQuery.beyond(text, typed), WEIGHT)));
        return any(asTyped, new DisjunctionMaxQuery(any, 0));
    }

    private static Query any(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
