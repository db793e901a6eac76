package sala.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import sala.access.Actor;
import sala.search.spelling.Spelling;

/**
 * The words of a question as a query. What is nowhere written as it was typed, in nothing that the person may see, is
 * looked for with a slip of the finger in it, too.
 */
final class Wanted {

    /** The likeliest; of what is further down nobody has thought. */
    private static final int MOST_MENDED = 5;

    private final IndexSearcher searcher;
    private final Actor actor;
    private boolean written = true;
    private List<String> mended = List.of();

    Wanted(IndexSearcher searcher, Actor actor) {
        this.searcher = searcher;
        this.actor = actor;
    }

    Query of(String words) throws IOException {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        Query asTyped = WordsQuery.of(words);
        written = isWritten(words);
        return written ? asTyped : withSlips(asTyped, words);
    }

    /** What may have been meant by what was asked for last; empty when it is written as it was typed. */
    Optional<String> meant(String words) throws IOException {
        return written ? Optional.empty() : new Meant(searcher, actor).of(words, mended);
    }

    private boolean isWritten(String words) throws IOException {
        Query visible = new BooleanQuery.Builder()
                .add(WordsQuery.verbatim(words), Occur.FILTER)
                .add(AskedQuery.visibleTo(actor), Occur.FILTER)
                .build();
        return searcher.search(visible, 1).scoreDocs.length > 0;
    }

    private Query withSlips(Query asTyped, String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asTyped, Occur.SHOULD);
        MistypedName.add(words, query);
        List<String> found = Spelling.mended(words, new WrittenPairs(searcher));
        mended = found.subList(0, Math.min(MOST_MENDED, found.size()));
        return mended.isEmpty() ? query.build() : Mendings.add(mended, words, query.build());
    }
}
