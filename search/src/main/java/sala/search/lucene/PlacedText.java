package sala.search.lucene;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.find.Findable;
import sala.search.reading.ReadText;

/**
 * All text of an {@link Entry} in one piece, title first, and where in it pages and spoken passages begin.
 *
 * @param places by where they begin in the text
 */
record PlacedText(String text, NavigableMap<Integer, Place> places) {

    /** A page, the second of a recording, a member of a package, or none of them. */
    record Place(@Nullable Integer page, @Nullable Double at, @Nullable String member) {

        static final Place NOWHERE = new Place(null, null);

        Place(@Nullable Integer page, @Nullable Double at) {
            this(page, at, null);
        }

        static Place of(ReadText.Page page, boolean paged) {
            if (!page.member().isEmpty()) {
                return new Place(null, null, page.member());
            }
            return paged ? new Place(page.number(), null) : NOWHERE;
        }

        private String written() {
            if (member != null) {
                return "m" + URLEncoder.encode(member, StandardCharsets.UTF_8);
            }
            return page != null ? "p" + page : at != null ? "t" + at : "-";
        }

        private static Place read(String written) {
            String number = written.substring(1);
            return switch (written.charAt(0)) {
                case 'p' -> new Place(Integer.valueOf(number), null);
                case 't' -> new Place(null, Double.valueOf(number));
                case 'm' -> new Place(null, null, URLDecoder.decode(number, StandardCharsets.UTF_8));
                default -> NOWHERE;
            };
        }
    }

    static PlacedText of(Entry entry) {
        Findable findable = entry.findable();
        Builder builder = new Builder();
        builder.add(findable.title(), Place.NOWHERE);
        builder.add(findable.description(), Place.NOWHERE);
        findable.words().forEach(words -> builder.add(words, Place.NOWHERE));
        findable.passages().forEach(passage -> builder.add(passage.text(), new Place(null, passage.at())));
        for (ReadText text : entry.texts()) {
            boolean paged = text.pages().size() > 1;
            text.pages().forEach(page -> builder.add(page.text(), Place.of(page, paged)));
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

        void add(String part, Place place) {
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
