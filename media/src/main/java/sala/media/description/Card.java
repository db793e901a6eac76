package sala.media.description;

import java.util.List;

/**
 * What a librarian writes on the card of an item (บัตรรายการ), beyond what everybody says of it in
 * {@link MediaDetails}.
 *
 * @param indicators ตัวชี้วัด that it serves, each once; what they say is in the office's tables
 */
public record Card(Placement placement, Rights rights, Keywords keywords, List<IndicatorCode> indicators) {

    public static final Card EMPTY = new Card(Placement.NONE, Rights.UNKNOWN, Keywords.NONE, List.of());

    public Card {
        indicators = indicators.stream().distinct().sorted().toList();
    }

    public Card with(Placement other) {
        return new Card(other, rights, keywords, indicators);
    }

    public Card with(Rights other) {
        return new Card(placement, other, keywords, indicators);
    }

    public Card with(Keywords other) {
        return new Card(placement, rights, other, indicators);
    }

    public Card with(List<IndicatorCode> others) {
        return new Card(placement, rights, keywords, others);
    }
}
