package sala.search.lucene;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import sala.access.Actor;
import sala.search.Alike;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Leaning;
import sala.search.Leanings;
import sala.search.Question;
import sala.search.Search;
import sala.search.synonym.BuiltInSynonyms;
import sala.search.synonym.CurrentSynonyms;
import sala.search.synonym.SynonymGroup;

/** Searches this node's index. */
@Singleton
public class LuceneSearch implements Search {

    private final SearchIndex index;
    private final Supplier<List<SynonymGroup>> synonyms;
    private final Function<Actor, Leaning> leanings;
    private volatile SchoolLanguage language = new SchoolLanguage(List.of());

    @Inject
    public LuceneSearch(SearchIndex index, CurrentSynonyms synonyms, Leanings leanings) {
        this(index, synonyms::now, leanings::of);
    }

    LuceneSearch(SearchIndex index, Supplier<List<SynonymGroup>> synonyms, Function<Actor, Leaning> leanings) {
        this.index = index;
        this.synonyms = synonyms;
        this.leanings = leanings;
    }

    /** With the synonyms that come with the program, for people of whom nothing else is known. */
    public static LuceneSearch builtIn(SearchIndex index) {
        return new LuceneSearch(index, () -> BuiltInSynonyms.GROUPS, actor -> Leaning.NONE);
    }

    @Override
    public Found find(Question question, Actor actor) {
        long start = System.nanoTime();
        SchoolLanguage school = language();
        ReadQuestion read = ReadQuestion.of(question.words());
        Nearness nearness = new Nearness(leanings.apply(actor));
        return index.search(searcher -> {
            Wanted wanted = Wanted.of(read.words(), searcher, actor);
            Sought sought = new Sought(read, school, wanted);
            Tally tally = FacetSearch.tally(searcher, sought.query(Detail.MATCHING), question.chosen(), actor);
            ScoreDoc[] first = new FirstHits(searcher, tally.documents(), nearness).of(sought, question);
            List<Hit> hits = hits(reader(searcher, sought), question, first);
            String meant = school.isSpoken(read.words(), searcher, actor)
                    ? null
                    : wanted.meant().orElse(null);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Found(tally.documents().count(), took, hits, FacetSearch.facets(tally), meant);
        });
    }

    /** Put together anew when the office has changed its list. */
    private SchoolLanguage language() {
        List<SynonymGroup> current = synonyms.get();
        if (!language.isOf(current)) {
            language = new SchoolLanguage(current);
        }
        return language;
    }

    private static FoundDocument.Reader reader(IndexSearcher searcher, Sought sought) {
        return new FoundDocument.Reader(searcher, sought.read().words(), sought.marks());
    }

    private static List<Hit> hits(FoundDocument.Reader reader, Question question, ScoreDoc[] first) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int i = question.skipped(); i < first.length; i++) {
            hits.add(reader.read(first[i].doc));
        }
        return hits;
    }

    @Override
    public long countSince(Question question, Instant moment, Actor actor) {
        SchoolLanguage school = language();
        ReadQuestion read = ReadQuestion.of(question.words());
        return index.search(searcher -> {
            Sought sought = new Sought(read, school, Wanted.of(read.words(), searcher, actor));
            Query matching = sought.query(Detail.MATCHING);
            return (long) searcher.count(NewQuery.of(AskedQuery.visible(matching, actor), question.chosen(), moment));
        });
    }

    @Override
    public Optional<Alike> like(String kind, UUID thing, int most, Actor actor) {
        Nearness nearness = new Nearness(leanings.apply(actor));
        return index.search(searcher -> new SimilarThings(searcher, actor, nearness).to(Entry.key(kind, thing), most));
    }

    @Override
    public List<String> complete(String beginning, Actor actor) {
        return index.search(searcher -> Completions.of(beginning, searcher, actor));
    }
}
