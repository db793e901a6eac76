package sala.media.description;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A {@link Card} in the columns of an item. */
@Embeddable
public class CardColumns {

    @Nullable
    private Integer term;

    @Nullable
    private Integer unit;

    @Column(name = "unit_title")
    private String unitTitle;

    @Nullable
    private Integer period;

    private String creator;

    @Column(name = "rights_holder")
    private String rightsHolder;

    private String keywords;

    private String indicators;

    protected CardColumns() {}

    CardColumns(Card card) {
        this.term = card.placement().term();
        this.unit = card.placement().unit();
        this.unitTitle = card.placement().unitTitle();
        this.period = card.placement().period();
        this.creator = card.rights().creator();
        this.rightsHolder = card.rights().holder();
        this.keywords = BarredColumn.write(card.keywords().words());
        this.indicators = BarredColumn.write(
                card.indicators().stream().map(IndicatorCode::text).toList());
    }

    Card card() {
        return new Card(
                new Placement(term, unit, unitTitle, period),
                new Rights(creator, rightsHolder),
                new Keywords(BarredColumn.read(keywords)),
                BarredColumn.read(indicators).stream().map(IndicatorCode::of).toList());
    }
}
