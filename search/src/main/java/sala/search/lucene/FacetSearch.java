package sala.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import sala.access.Actor;
import sala.school.Grade;
import sala.search.Chosen;
import sala.search.Facet;
import sala.search.Facets;
import sala.search.Facets.Count;
import sala.search.LengthBand;

/** Counts, in one search, for each facet what choosing another of its values would find. */
final class FacetSearch {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private static final Map<Facet, Comparator<Count>> ORDERS = Map.of(
            Facet.GRADE, Comparator.comparing(count -> Grade.valueOf(count.value())),
            Facet.LENGTH, Comparator.comparing(count -> LengthBand.valueOf(count.value())),
            Facet.YEAR, Comparator.comparing(Count::value).reversed());

    private FacetSearch() {}

    static Tally tally(IndexSearcher searcher, Query words, Chosen chosen, Actor actor) throws IOException {
        return searcher.search(AskedQuery.visible(words, actor), new FacetTally(chosen));
    }

    /** In the order in which people read them. */
    static Facets facets(Tally tally) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        tally.counts().forEach((facet, values) -> counts.put(facet, ordered(facet, values)));
        return new Facets(counts);
    }

    private static List<Count> ordered(Facet facet, Map<String, Long> values) {
        return values.entrySet().stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .sorted(ORDERS.getOrDefault(facet, MOST_FIRST))
                .toList();
    }
}
