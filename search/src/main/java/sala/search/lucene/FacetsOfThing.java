package sala.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import sala.find.Findable;
import sala.find.Traits;
import sala.find.Traits.Recorded;
import sala.search.Facet;
import sala.search.LengthBand;

/** What values a thing has of each facet. */
final class FacetsOfThing {

    private FacetsOfThing() {}

    static Map<Facet, Set<String>> of(Entry entry) {
        Findable thing = entry.findable();
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Traits traits = thing.traits();
        values.put(Facet.KIND, Set.of(thing.format()));
        values.put(Facet.SUBJECT, named(thing.subject()));
        values.put(Facet.GRADE, thing.grades().stream().map(Enum::name).collect(Collectors.toSet()));
        values.put(Facet.SOURCE, named(traits.source()));
        values.put(Facet.LANGUAGE, LanguagesOfThing.of(entry));
        values.put(Facet.SCHOOL, named(traits.school()));
        values.put(Facet.YEAR, named(traits.year()));
        if (traits.recorded() != null) {
            playing(traits.recorded(), values);
        }
        return values;
    }

    /** As the index keeps them. */
    static Set<String> read(LeafReader reader, int document, Facet facet) throws IOException {
        SortedSetDocValues kept = DocValues.getSortedSet(reader, facet.parameter());
        Set<String> values = new HashSet<>();
        for (int i = kept.advanceExact(document) ? kept.docValueCount() : 0; i > 0; i--) {
            values.add(kept.lookupOrd(kept.nextOrd()).utf8ToString());
        }
        return values;
    }

    private static void playing(Recorded recorded, Map<Facet, Set<String>> values) {
        values.put(Facet.LENGTH, named(LengthBand.of(recorded.length())));
        values.put(Facet.SUBTITLES, recorded.subtitled() ? Set.of(Facet.YES) : Set.of());
    }

    private static Set<String> named(@Nullable Object value) {
        return Stream.ofNullable(value).map(Objects::toString).collect(Collectors.toSet());
    }
}
