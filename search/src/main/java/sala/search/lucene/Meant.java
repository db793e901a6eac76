package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.search.thai.ThaiRepair;

/**
 * What somebody may have meant who typed what is nowhere written: in the letters in which it stands in something that
 * this person may see, so that asking for it finds that at least.
 */
final class Meant {

    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST = 4;

    /** From here on two letters may be wrong. */
    private static final int LONG = 8;

    private final IndexSearcher searcher;
    private final Actor actor;

    Meant(IndexSearcher searcher, Actor actor) {
        this.searcher = searcher;
        this.actor = actor;
    }

    /** @param mended what was typed with a slip undone, the likeliest first */
    Optional<String> of(String typed, List<String> mended) throws IOException {
        for (String text : mended) {
            Optional<String> written = isThai(text) ? written(WordsQuery.verbatim(text)) : Optional.empty();
            if (written.isPresent()) {
                return written;
            }
        }
        return latin(typed).filter(meant -> !meant.equalsIgnoreCase(typed.strip()));
    }

    /** Folding drops everything else, and with it what should be offered. */
    private static boolean isThai(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI && !Character.isDigit(c));
    }

    /** English words, each as it is or as the nearest that is written; empty when there is none for one of them. */
    private Optional<String> latin(String typed) throws IOException {
        List<String> words = WordsQuery.words(typed);
        List<String> meant = new ArrayList<>();
        for (String word : words) {
            Optional<String> near = near(word);
            if (near.isEmpty()) {
                return Optional.empty();
            }
            meant.add(near.get());
        }
        String text = String.join(" ", meant);
        return meant.isEmpty()
                        || !Visible.has(
                                WordsQuery.of(text, Detail.MATCHING, searcher.getIndexReader()), searcher, actor)
                ? Optional.empty()
                : Optional.of(text);
    }

    private Optional<String> near(String word) throws IOException {
        Term term = new Term(Fields.WORDS, word);
        Optional<String> written = written(new TermQuery(term));
        boolean guessed = word.length() >= SHORTEST && word.codePoints().allMatch(Meant::isLatin);
        return written.isPresent() || !guessed
                ? written
                : written(new FuzzyQuery(term, word.length() < LONG ? 1 : 2, 1));
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** How it stands in the first text that has it. */
    private Optional<String> written(Query query) throws IOException {
        TopDocs top = searcher.search(AskedQuery.visible(query, actor), 1);
        return top.scoreDocs.length == 0 ? Optional.empty() : written(query, top.scoreDocs[0].doc);
    }

    private Optional<String> written(Query query, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = searcher.rewrite(query)
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(leaf, document - leaf.docBase);
        MatchesIterator found = first(matches);
        if (found == null || !found.next()) {
            return Optional.empty();
        }
        String text = searcher.storedFields().document(document).get(Fields.TEXT);
        String stretch = text.substring(found.startOffset(), found.endOffset());
        return Optional.of(
                ThaiRepair.repair(stretch).toString().replaceAll("\\s+", " ").strip());
    }

    private static @Nullable MatchesIterator first(@Nullable Matches matches) throws IOException {
        return matches == null ? null : matches.getMatches(matches.iterator().next());
    }
}
