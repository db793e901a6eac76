package sala.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
    private final String topic;
    private final IndexSearcher searcher;
    private final Actor actor;
    private final boolean written;
    private final List<String> mended;

    private Wanted(String words, IndexSearcher searcher, Actor actor) throws IOException {
        this.words = words;
        this.topic = Topic.of(words);
        this.searcher = searcher;
        this.actor = actor;
        Optional<String> english = new LatinSlips(searcher.getIndexReader()).undone(topic);
        this.written = words.isBlank() || english.isEmpty() && isWritten(topic, searcher, actor);
        this.mended = written ? List.of() : mended(topic, english, searcher);
    }

    static Wanted of(String words, IndexSearcher searcher, Actor actor) throws IOException {
        return new Wanted(words, searcher, actor);
    }

    Query query(Detail detail) throws IOException {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        Query asTyped = typed(detail);
        return written ? asTyped : withSlips(asTyped, detail);
    }

    /** Without any slip undone. */
    Query typed(Detail detail) throws IOException {
        return WordsQuery.of(words, detail, searcher.getIndexReader());
    }

    /** What may have been meant; empty when it is written as it was typed. */
    Optional<String> meant() throws IOException {
        return written ? Optional.empty() : new Meant(searcher, actor).of(topic, mended);
    }

    /** What may have been meant, to be marked where it stands. */
    List<Query> marks() {
        return mended.stream().flatMap(text -> marks(text).stream()).toList();
    }

    private List<Query> marks(String text) {
        if (WordsQuery.isShort(text)) {
            return List.of(WordsQuery.verbatim(text));
        }
        Set<String> meant = new LinkedHashSet<>(WordsQuery.words(text));
        WordsQuery.words(topic).forEach(meant::remove);
        return meant.stream()
                .<Query>map(word -> new TermQuery(new Term(Fields.WORDS, word)))
                .toList();
    }

    private static boolean isWritten(String words, IndexSearcher searcher, Actor actor) throws IOException {
        return Visible.has(WordsQuery.verbatim(words), searcher, actor);
    }

    private static List<String> mended(String topic, Optional<String> english, IndexSearcher searcher)
            throws IOException {
        List<String> mended = Spelling.mended(english.orElse(topic), new WrittenPairs(searcher));
        return mended.isEmpty() ? english.stream().toList() : mended.subList(0, Math.min(MOST_MENDED, mended.size()));
    }

    private Query withSlips(Query asTyped, Detail detail) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asTyped, Occur.SHOULD);
        new MistypedName(searcher.getIndexReader()).add(topic, query);
        return mended.isEmpty()
                ? query.build()
                : Mendings.add(mended, topic, query.build(), detail, searcher.getIndexReader());
    }
}
