package sala.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns typed words into one flat query: words and folded pairs, each also as a phrase, neighbouring words, a little
 * for title and headings, and more for a title that is wholly there. The weights were measured; see docs/adr/0020.
 */
final class WordsQuery {

    private static final float FOLDED = 0.55f;
    private static final float NEIGHBOURS = 0.5f;
    private static final float VERBATIM = 3;
    private static final float FOLDED_VERBATIM = 1;
    private static final float TITLE = 0.15f;
    private static final float HEADING = 0.05f;

    /** Longer questions are cut here; nobody reads so far either. */
    private static final int MOST_TERMS = 96;

    /** In pairs of clusters: two or three words; beyond that it is a sentence. */
    private static final int SHORT = 8;

    /** English words are no pairs of clusters. */
    private static final int FEW_WORDS = 6;

    private static final double MOST = 0.6;

    /** Where the same stands that is in titles, and in headings. */
    private static final Map<String, String> TITLES =
            Map.of(Fields.WORDS, Fields.TITLE_WORDS, Fields.FOLDED, Fields.TITLE_FOLDED);

    private static final Map<String, String> HEADINGS =
            Map.of(Fields.WORDS, Fields.HEADING_WORDS, Fields.FOLDED, Fields.HEADING_FOLDED);

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final List<String> words;
    private final List<String> folded;

    private final String text;

    /** Terms that are asked for elsewhere. */
    private final Set<String> leftOut = new HashSet<>();

    private WordsQuery(String text) {
        this.text = text;
        words = atMost(Terms.of(Fields.WORDS, text));
        folded = atMost(Terms.of(Fields.FOLDED, text));
    }

    /** Matches nothing when the text has no words at all. */
    static Query of(String text, Detail detail, IndexReader reader) throws IOException {
        WordsQuery asked = new WordsQuery(text);
        switch (detail) {
            case MATCHING ->
                asked.query.add(asked.isSentence() ? asked.telling(reader).some() : asked.limit(reader), Occur.FILTER);
            case TITLED -> asked.title();
            case QUICK -> asked.telling(reader).rarest().forEach(asked::telling);
            case FULL -> asked.all();
        }
        return asked.query.build();
    }

    /** What this text has beyond another one, which is asked for, too. */
    static Query beyond(String text, String other) {
        WordsQuery asked = new WordsQuery(text);
        WordsQuery besides = new WordsQuery(other);
        asked.leftOut.addAll(besides.words);
        asked.leftOut.addAll(besides.folded);
        asked.all();
        return asked.query.build();
    }

    /** In pairs of clusters: whether these are a few words, and not a sentence. */
    static boolean isShort(String text) {
        return new WordsQuery(text).folded.size() <= 2 * SHORT;
    }

    /** Everything that has these words as they were typed, but for tones and spaces in Thai. */
    static Query verbatim(String text) {
        List<String> thai = atMost(Terms.of(Fields.FOLDED, text));
        return thai.isEmpty()
                ? new PhraseQuery(
                        Fields.WORDS, atMost(Terms.of(Fields.WORDS, text)).toArray(String[]::new))
                : new PhraseQuery(Fields.FOLDED, thai.toArray(String[]::new));
    }

    /** The words of a question, as far as it is read. */
    static List<String> words(String text) {
        return atMost(Terms.of(Fields.WORDS, text));
    }

    private void all() {
        terms(words, Fields.WORDS, 1);
        terms(folded, Fields.FOLDED, FOLDED);
        for (int i = 1; i < words.size() && words.size() > 2; i++) {
            phrase(Fields.WORDS, words.subList(i - 1, i + 1), NEIGHBOURS);
        }
        verbatim();
        WholeTitles.add(text, query);
    }

    private TellingTerms telling(IndexReader reader) throws IOException {
        return TellingTerms.of(words, folded, reader);
    }

    /** Side by side. */
    private void title() {
        if (!words.isEmpty()) {
            query.add(new PhraseQuery(Fields.TITLE_WORDS, words.toArray(String[]::new)), Occur.SHOULD);
        }
    }

    private void telling(Term term) {
        float weight = term.field().equals(Fields.WORDS) ? 1 : FOLDED;
        should(new TermQuery(term), weight);
        should(new TermQuery(new Term(HEADINGS.get(term.field()), term.bytes())), weight * HEADING);
    }

    private void verbatim() {
        phrase(Fields.WORDS, words, VERBATIM);
        phrase(Fields.FOLDED, folded, FOLDED_VERBATIM);
    }

    private void terms(List<String> terms, String field, float weight) {
        Set<String> wanted = new LinkedHashSet<>(terms);
        wanted.removeAll(leftOut);
        for (String term : wanted) {
            should(new TermQuery(new Term(field, term)), weight);
            should(new TermQuery(new Term(TITLES.get(field), term)), weight * TITLE);
            should(new TermQuery(new Term(HEADINGS.get(field), term)), weight * HEADING);
        }
    }

    private void phrase(String field, List<String> terms, float weight) {
        if (terms.size() > 1 && !leftOut.containsAll(terms)) {
            should(new PhraseQuery(field, terms.toArray(String[]::new)), weight);
        }
    }

    private void should(Query clause, float weight) {
        query.add(new BoostQuery(clause, weight), Occur.SHOULD);
    }

    private boolean isSentence() {
        return folded.size() > SHORT || words.size() > FEW_WORDS;
    }

    /**
     * What keeps a handful of common clusters, scattered over a long document, from being a hit: of a few words most
     * must be there, or their clusters side by side, or nearly all of them in the title, where a typo is forgiven.
     */
    private Query limit(IndexReader reader) throws IOException {
        WordsQuery topic = new WordsQuery(Topic.of(text));
        BooleanQuery.Builder limit = new BooleanQuery.Builder()
                .add(most(Fields.WORDS, topic.words), Occur.SHOULD)
                .add(most(Fields.TITLE_FOLDED, topic.folded), Occur.SHOULD);
        if (!topic.telling(reader).areCommon()) {
            limit.add(new PhraseQuery(Fields.FOLDED, topic.folded.toArray(String[]::new)), Occur.SHOULD);
        }
        return limit.build();
    }

    private static Query most(String field, List<String> terms) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        new LinkedHashSet<>(terms).forEach(term -> most.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        return most.setMinimumNumberShouldMatch((int) Math.ceil(distinct(terms) * MOST))
                .build();
    }

    private static int distinct(List<String> terms) {
        return new LinkedHashSet<>(terms).size();
    }

    private static List<String> atMost(List<String> terms) {
        return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
    }
}
