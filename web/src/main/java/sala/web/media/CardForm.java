package sala.web.media;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.description.Card;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.web.indicator.IndicatorChoice;
import sala.web.page.Form;

/** The librarian's part of the form about an item. */
public final class CardForm {

    private CardForm() {}

    /** @throws Invalid naming the first field that is wrong */
    static Card read(Form form) {
        return new Card(
                new Placement(
                        form.whole("term").orElse(null),
                        form.whole("unit").orElse(null),
                        form.text("unitTitle"),
                        form.whole("period").orElse(null)),
                new Rights(form.text("creator"), form.text("rightsHolder")),
                Keywords.typed(form.text("keywords")),
                IndicatorChoice.codes(form.all("indicators")));
    }

    static void write(Card card, MultivaluedMap<String, String> values) {
        values.putSingle("term", text(card.placement().term()));
        values.putSingle("unit", text(card.placement().unit()));
        values.putSingle("unitTitle", card.placement().unitTitle());
        values.putSingle("period", text(card.placement().period()));
        values.putSingle("creator", card.rights().creator());
        values.putSingle("rightsHolder", card.rights().holder());
        values.putSingle("keywords", card.keywords().text());
        values.put(
                "indicators",
                card.indicators().stream().map(IndicatorCode::text).toList());
    }

    private static String text(@Nullable Integer number) {
        return Optional.ofNullable(number).map(Objects::toString).orElse("");
    }
}
