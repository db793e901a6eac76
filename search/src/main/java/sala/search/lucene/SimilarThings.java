package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import sala.access.Actor;
import sala.search.Alike;
import sala.search.Facet;
import sala.search.Hit;
import sala.search.MarkedText;

/**
 * Finds what shares most of the telling words of a thing, and after it what is of the same subject and grade: only for
 * who may see the thing itself, and only what this person may see.
 */
final class SimilarThings {

    /** More words make it slower and nothing better: the next ones are half as rare. */
    private static final int TELLING = 25;

    /** Of the telling words so many must be there, else one common word makes two things alike. */
    private static final double SHARED = 0.3;

    private static final int LEAST_SHARED = 2;

    private static final float IN_THE_TITLE = 2;

    /** Comes after whatever shares words. */
    private static final float SAME_SUBJECT_AND_GRADE = 0.001f;

    /** What a document is about its first pages say. */
    private static final int READ = 20_000;

    private static final int CANDIDATES = 64;

    private final IndexSearcher searcher;
    private final Actor actor;
    private final Nearness nearness;

    SimilarThings(IndexSearcher searcher, Actor actor, Nearness nearness) {
        this.searcher = searcher;
        this.actor = actor;
        this.nearness = nearness;
    }

    /** Empty when there is no such thing, or this person may not see it. */
    Optional<Alike> to(String key, int most) throws IOException {
        Query itself = AskedQuery.visible(new TermQuery(new Term(Fields.KEY, key)), actor);
        ScoreDoc[] found = searcher.search(itself, 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(alike(key, found[0].doc, most));
    }

    private Alike alike(String key, int document, int most) throws IOException {
        Document thing = searcher.storedFields().document(document);
        BooleanQuery.Builder like = new BooleanQuery.Builder()
                .add(words(thing), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.KEY, key)), Occur.MUST_NOT)
                .add(AskedQuery.visibleTo(actor), Occur.FILTER)
                .setMinimumNumberShouldMatch(1);
        filing(document).ifPresent(same -> like.add(same, Occur.SHOULD));
        TopDocs best = searcher.search(like.build(), CANDIDATES);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : Arrays.asList(nearness.ordered(searcher, best.scoreDocs))
                .subList(0, Math.min(most, best.scoreDocs.length))) {
            hits.add(hit(searcher.storedFields().document(found.doc)));
        }
        return new Alike(thing.get(Fields.TITLE), hits);
    }

    private Query words(Document thing) throws IOException {
        Set<String> title = new HashSet<>(Terms.of(Fields.WORDS, thing.get(Fields.TITLE)));
        String text = thing.get(Fields.TEXT);
        Map<String, Long> counts = Terms.of(Fields.WORDS, text.substring(0, Math.min(READ, text.length()))).stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Long> word : counts.entrySet()) {
            int things = searcher.getIndexReader().docFreq(new Term(Fields.WORDS, word.getKey()));
            if (things > 1) {
                telling.add(new Telling(word.getKey(), weight(word.getValue(), things, title.contains(word.getKey()))));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word));
        return query(telling.subList(0, Math.min(TELLING, telling.size())));
    }

    private float weight(long times, int things, boolean inTitle) {
        double rare = Math.log(1 + searcher.getIndexReader().maxDoc() / (double) things);
        return (float) ((1 + Math.log(times)) * rare * (inTitle ? IN_THE_TITLE : 1));
    }

    private static Query query(List<Telling> telling) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Telling each : telling) {
            Query word = new TermQuery(new Term(Fields.WORDS, each.word()));
            query.add(new BoostQuery(word, each.weight() / telling.get(0).weight()), Occur.SHOULD);
        }
        int shared = (int) Math.ceil(telling.size() * SHARED);
        return query.setMinimumNumberShouldMatch(Math.max(LEAST_SHARED, shared)).build();
    }

    /** Empty when it does not say for whom it is. */
    private Optional<Query> filing(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Set<String> subjects = FacetsOfThing.read(leaf.reader(), document - leaf.docBase, Facet.SUBJECT);
        Set<String> grades = FacetsOfThing.read(leaf.reader(), document - leaf.docBase, Facet.GRADE);
        if (subjects.isEmpty() || grades.isEmpty()) {
            return Optional.empty();
        }
        Query both = new BooleanQuery.Builder()
                .add(anyOf(Facet.SUBJECT, subjects), Occur.FILTER)
                .add(anyOf(Facet.GRADE, grades), Occur.FILTER)
                .build();
        return Optional.of(new BoostQuery(new ConstantScoreQuery(both), SAME_SUBJECT_AND_GRADE));
    }

    private static Query anyOf(Facet facet, Set<String> values) {
        return new TermInSetQuery(
                facet.parameter(), values.stream().map(BytesRef::new).toList());
    }

    private static Hit hit(Document found) {
        return new Hit(
                UUID.fromString(found.get(Fields.ID)),
                found.get(Fields.KIND),
                Spoken.in(
                        PlacedText.read("", found.get(Fields.PLACES)).at(0).language(),
                        MarkedText.plain(found.get(Fields.TITLE))),
                MarkedText.plain(""),
                null,
                null,
                null,
                found.get(Fields.URL));
    }

    private record Telling(String word, float weight) {}
}
