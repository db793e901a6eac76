package sala.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.find.Findable;
import sala.search.language.Letters;
import sala.search.language.WrittenLanguage;
import sala.search.reading.ReadText;

/**
 * All text of an {@link Entry} in one piece, title first, and where in it pages, spoken passages and other languages
 * begin.
 *
 * @param places by where they begin in the text
 */
record PlacedText(String text, NavigableMap<Integer, Place> places) {

    static PlacedText of(Entry entry) {
        Findable findable = entry.findable();
        WrittenLanguage said = WrittenLanguage.of(findable.traits().language()).orElse(null);
        Builder builder = new Builder();
        Stream.concat(Stream.of(findable.title(), findable.description()), findable.words().stream())
                .forEach(words -> builder.add(words, Place.NOWHERE, said));
        findable.passages()
                .forEach(passage -> builder.add(
                        passage.text(),
                        new Place(null, passage.at()),
                        WrittenLanguage.of(passage.language()).orElse(said)));
        for (ReadText text : entry.texts()) {
            boolean paged = text.pages().size() > 1;
            text.pages().forEach(page -> builder.add(page.text(), Place.of(page, paged), said));
        }
        return builder.build();
    }

    /** The place of what stands at this offset. */
    Place at(int offset) {
        Map.Entry<Integer, Place> place = places.floorEntry(offset);
        return place == null ? Place.NOWHERE : place.getValue();
    }

    String writtenPlaces() {
        return places.entrySet().stream()
                .map(place -> place.getKey() + place.getValue().written())
                .collect(Collectors.joining(" "));
    }

    static PlacedText read(String text, String writtenPlaces) {
        NavigableMap<Integer, Place> places = new TreeMap<>();
        for (String written : writtenPlaces.isEmpty() ? List.<String>of() : List.of(writtenPlaces.split(" "))) {
            int split = 0;
            while (Character.isDigit(written.charAt(split))) {
                split++;
            }
            places.put(Integer.valueOf(written.substring(0, split)), Place.read(written.substring(split)));
        }
        return new PlacedText(text, places);
    }

    private static final class Builder {

        private final List<String> parts = new ArrayList<>();
        private final NavigableMap<Integer, Place> places = new TreeMap<>();
        private int length;
        private Place last = Place.NOWHERE;

        /** @param said in which language it is, as far as anybody said */
        void add(String part, Place where, @Nullable WrittenLanguage said) {
            Letters letters = Letters.of(part);
            Place place = where.in(letters.none() ? last.language() : letters.language(said));
            if (!place.equals(last)) {
                places.put(length, place);
                last = place;
            }
            parts.add(part);
            length += part.length() + 1;
        }

        PlacedText build() {
            return new PlacedText(String.join("\n", parts), places);
        }
    }
}
