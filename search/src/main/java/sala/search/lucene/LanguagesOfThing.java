package sala.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.find.Findable;
import sala.find.Findable.Passage;
import sala.find.Traits;
import sala.search.language.Letters;
import sala.search.language.WrittenLanguage;
import sala.search.reading.ReadText.Page;

/**
 * The languages for the filter. Who said another than the usual one is believed; else what is written inside of the
 * thing decides, where there is enough of it; else what is said, and, where nothing is, its title and description.
 */
final class LanguagesOfThing {

    /** Letters; less is a caption, or the noise of a picture. */
    private static final int ENOUGH = 100;

    /** A lesson of English explained in Thai is in both. */
    private static final double A_GOOD_PART = 0.2;

    private final @Nullable String said;
    private final Map<WrittenLanguage, Integer> letters = new EnumMap<>(WrittenLanguage.class);

    private LanguagesOfThing(@Nullable String said) {
        this.said = said;
    }

    static Set<String> of(Entry entry) {
        Findable thing = entry.findable();
        return new LanguagesOfThing(thing.traits().language()).of(thing, entry);
    }

    private Set<String> of(Findable thing, Entry entry) {
        if (said != null && !said.equals(Traits.USUAL_LANGUAGE)) {
            return Set.of(said);
        }
        thing.passages().forEach(this::count);
        entry.texts().stream()
                .flatMap(text -> text.pages().stream())
                .map(Page::text)
                .forEach(this::count);
        if (said == null) {
            Stream.concat(Stream.of(thing.title(), thing.description()), thing.words().stream())
                    .forEach(this::count);
        }
        return said == null || all() >= ENOUGH ? goodParts() : Set.of(said);
    }

    private void count(Passage passage) {
        count(passage.text(), WrittenLanguage.of(passage.language()).orElse(null));
    }

    private void count(String text) {
        count(text, null);
    }

    private void count(String text, @Nullable WrittenLanguage language) {
        Letters.of(text).languages(language).forEach((each, count) -> letters.merge(each, count, Integer::sum));
    }

    private int all() {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Set<String> goodParts() {
        double least = A_GOOD_PART * all();
        return letters.entrySet().stream()
                .filter(language -> language.getValue() >= least)
                .map(language -> language.getKey().tag())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
