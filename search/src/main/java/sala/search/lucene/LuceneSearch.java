package sala.search.lucene;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import sala.access.Actor;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Question;
import sala.search.Search;
import sala.search.synonym.BuiltInSynonyms;
import sala.search.synonym.CurrentSynonyms;
import sala.search.synonym.SynonymGroup;

/** Searches this node's index. */
@Singleton
public class LuceneSearch implements Search {

    private static final int COMPLETIONS = 8;

    /** Titles that are the same are offered once, so that more are looked at than are shown. */
    private static final int CANDIDATES = 4 * COMPLETIONS;

    private final SearchIndex index;
    private final Supplier<List<SynonymGroup>> synonyms;
    private volatile SchoolLanguage language = new SchoolLanguage(List.of());

    @Inject
    public LuceneSearch(SearchIndex index, CurrentSynonyms synonyms) {
        this(index, synonyms::now);
    }

    LuceneSearch(SearchIndex index, Supplier<List<SynonymGroup>> synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    /** With the synonyms that come with the program. */
    public static LuceneSearch builtIn(SearchIndex index) {
        return new LuceneSearch(index, () -> BuiltInSynonyms.GROUPS);
    }

    @Override
    public Found find(Question question, Actor actor) {
        long start = System.nanoTime();
        SchoolLanguage school = language();
        ReadQuestion read = ReadQuestion.of(question.words());
        return index.search(searcher -> {
            Wanted wanted = new Wanted(searcher, actor);
            Query words = read.with(school.widened(read.words(), wanted.of(read.words())));
            TopDocs top = top(searcher, AskedQuery.of(question, words, actor), question);
            List<Hit> hits = hits(reader(searcher, read, school), question, top);
            Facets facets = new FacetSearch(searcher, words, actor).count(question.chosen());
            String meant = school.isSpoken(read.words(), searcher, actor)
                    ? null
                    : wanted.meant(read.words()).orElse(null);
            return new Found(top.totalHits.value, Duration.ofNanos(System.nanoTime() - start), hits, facets, meant);
        });
    }

    private static TopDocs top(IndexSearcher searcher, Query query, Question question) throws IOException {
        int wanted = question.skipped() + question.size();
        Optional<Sort> sort = HitOrder.of(question);
        return sort.isPresent()
                ? searcher.search(query, new TopFieldCollectorManager(sort.get(), wanted, Integer.MAX_VALUE))
                : searcher.search(query, new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE));
    }

    /** Put together anew when the office has changed its list. */
    private SchoolLanguage language() {
        List<SynonymGroup> current = synonyms.get();
        if (!language.isOf(current)) {
            language = new SchoolLanguage(current);
        }
        return language;
    }

    private static FoundDocument.Reader reader(IndexSearcher searcher, ReadQuestion read, SchoolLanguage school) {
        List<Query> others = Stream.concat(read.marks().stream(), school.marks(read.words()).stream())
                .toList();
        return new FoundDocument.Reader(searcher, read.words(), others);
    }

    private static List<Hit> hits(FoundDocument.Reader reader, Question question, TopDocs top) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = question.skipped(); i < top.scoreDocs.length; i++) {
            hits.add(reader.read(top.scoreDocs[i].doc));
        }
        return hits;
    }

    @Override
    public List<String> complete(String beginning, Actor actor) {
        String bare = TitleBeginnings.bare(beginning);
        if (bare.isEmpty()) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.ENDINGS, bare)), Occur.MUST)
                .add(new PrefixQuery(new Term(Fields.BEGINNING, bare)), Occur.SHOULD)
                .add(AskedQuery.visibleTo(actor), Occur.FILTER)
                .build();
        return index.search(searcher -> titles(searcher, searcher.search(query, CANDIDATES)));
    }

    private static List<String> titles(IndexSearcher searcher, TopDocs top) throws IOException {
        Set<String> titles = new LinkedHashSet<>();
        for (ScoreDoc found : top.scoreDocs) {
            titles.add(searcher.storedFields()
                    .document(found.doc, Set.of(Fields.TITLE))
                    .get(Fields.TITLE));
        }
        return titles.stream().limit(COMPLETIONS).toList();
    }
}
