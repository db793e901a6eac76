package sala.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import sala.access.Actor;
import sala.search.spelling.Spelling;

/**
 * The words of a question as a query. What is nowhere written as it was typed, in nothing that the person may see, is
 * looked for with a slip of the finger in it, too.
 */
final class Wanted {

    /** The likeliest; of what is further down nobody has thought. */
    private static final int MOST_MENDED = 5;

    private final String words;
    private final IndexSearcher searcher;
    private final Actor actor;
    private final boolean written;
    private final List<String> mended;

    private Wanted(String words, IndexSearcher searcher, Actor actor) throws IOException {
        this.words = words;
        this.searcher = searcher;
        this.actor = actor;
        this.written = words.isBlank() || isWritten(words, searcher, actor);
        this.mended = written ? List.of() : mended(words, searcher);
    }

    static Wanted of(String words, IndexSearcher searcher, Actor actor) throws IOException {
        return new Wanted(words, searcher, actor);
    }

    Query query(Detail detail) throws IOException {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        Query asTyped = WordsQuery.of(words, detail, searcher.getIndexReader());
        return written ? asTyped : withSlips(asTyped, detail);
    }

    /** What may have been meant; empty when it is written as it was typed. */
    Optional<String> meant() throws IOException {
        return written ? Optional.empty() : new Meant(searcher, actor).of(words, mended);
    }

    private static boolean isWritten(String words, IndexSearcher searcher, Actor actor) throws IOException {
        Query visible = new BooleanQuery.Builder()
                .add(WordsQuery.verbatim(words), Occur.FILTER)
                .add(AskedQuery.visibleTo(actor), Occur.FILTER)
                .build();
        return searcher.search(visible, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
    }

    private static List<String> mended(String words, IndexSearcher searcher) throws IOException {
        List<String> mended = Spelling.mended(words, new WrittenPairs(searcher));
        return mended.subList(0, Math.min(MOST_MENDED, mended.size()));
    }

    private Query withSlips(Query asTyped, Detail detail) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asTyped, Occur.SHOULD);
        MistypedName.add(words, query);
        return mended.isEmpty()
                ? query.build()
                : Mendings.add(mended, words, query.build(), detail, searcher.getIndexReader());
    }
}
