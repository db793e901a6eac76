package sala.search.lucene;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    private static final String WORD = "[\\p{IsThai}&&\\P{Nd}]++(?!\\.)";

    /** Words side by side, without numbers and abbreviations. */
    private static final Pattern THAI = Pattern.compile(WORD + "(?:\\s+" + WORD + ")*");

    private final IndexSearcher searcher;
    private final Actor actor;

    Meant(IndexSearcher searcher, Actor actor) {
        this.searcher = searcher;
        this.actor = actor;
    }

    /** @param mended what was typed with a slip undone, the likeliest first */
    Optional<String> of(String typed, List<String> mended) throws IOException {
        for (String text : mended) {
            Optional<String> written = isOfWords(text) ? thai(text) : Optional.empty();
            if (written.isPresent()) {
                return written;
            }
        }
        return latin(typed).filter(meant -> !meant.equalsIgnoreCase(typed.strip()));
    }

    /** What else there is folding drops, and nobody knows whether it is written. */
    private static boolean isOfWords(String text) {
        return THAI.matcher(text).find()
                && text.codePoints().noneMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.THAI);
    }

    /** Its words as they stand in something that has all of them and its numbers, too. */
    private Optional<String> thai(String text) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matcher stretches = THAI.matcher(text);
        while (stretches.find()) {
            all.add(WordsQuery.verbatim(stretches.group()), Occur.MUST);
        }
        WordsQuery.words(text).stream()
                .filter(word -> word.codePoints().allMatch(Character::isDigit))
                .forEach(number -> all.add(new TermQuery(new Term(Fields.WORDS, number)), Occur.FILTER));
        TopDocs top = searcher.search(AskedQuery.visible(all.build(), actor), 1);
        return top.scoreDocs.length == 0 ? Optional.empty() : asWritten(text, top.scoreDocs[0].doc);
    }

    private Optional<String> asWritten(String text, int document) throws IOException {
        StringBuilder written = new StringBuilder();
        Matcher stretches = THAI.matcher(text);
        while (stretches.find()) {
            Optional<String> stretch = written(WordsQuery.verbatim(stretches.group()), document);
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            stretches.appendReplacement(written, Matcher.quoteReplacement(stretch.get()));
        }
        return Optional.of(stretches.appendTail(written).toString().strip());
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
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
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
