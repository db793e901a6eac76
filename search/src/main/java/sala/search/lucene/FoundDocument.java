package sala.search.lucene;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import sala.search.Hit;
import sala.search.MarkedText;

/** A found document as people see it: with the stretch of its text where the words stand, opened at that place. */
final class FoundDocument {

    private final Document document;
    private final PlacedText text;
    private final List<Spot> spots;
    private final int body;

    private FoundDocument(Document document, List<Spot> spots) {
        this.document = document;
        this.spots = spots;
        text = PlacedText.read(document.get(Fields.TEXT), document.get(Fields.PLACES));
        body = Math.min(text.text().length(), document.get(Fields.TITLE).length() + 1);
    }

    /** Reads the hits of one search. */
    static final class Reader {

        private final IndexSearcher searcher;
        private final SpotSearch spots;

        /** @param others what also stands for something in the question */
        Reader(IndexSearcher searcher, String words, List<Query> others) {
            this.searcher = searcher;
            this.spots = new SpotSearch(searcher, words, others);
        }

        Hit read(int found) throws IOException {
            return new FoundDocument(searcher.storedFields().document(found), spots.spots(found)).hit();
        }
    }

    private Hit hit() {
        Excerpt excerpt = new Excerpt(text, spots);
        int best = excerpt.best(body);
        MarkedText title = Spoken.in(
                text.at(0).language(),
                excerpt.between(0, document.get(Fields.TITLE).length()));
        Place place = spots.stream().anyMatch(spot -> spot.start() >= body) ? text.at(best) : Place.NOWHERE;
        return new Hit(
                UUID.fromString(document.get(Fields.ID)),
                document.get(Fields.KIND),
                title,
                Spoken.in(text.at(best).language(), excerpt.around(best, body)),
                place.page(),
                place.at(),
                place.member(),
                document.get(Fields.URL) + placed(place));
    }

    /** As PDF viewers and players read it; a member of a package is another page of the thing. */
    private static String placed(Place place) {
        if (place.member() != null) {
            return "?member=" + URLEncoder.encode(place.member(), StandardCharsets.UTF_8);
        }
        if (place.page() != null) {
            return "#page=" + place.page();
        }
        return place.at() != null ? "#t=" + place.at().longValue() : "";
    }
}
