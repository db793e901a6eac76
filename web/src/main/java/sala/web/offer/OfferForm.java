package sala.web.offer;

import java.util.List;
import java.util.Map;
import sala.fault.Invalid;
import sala.media.description.Licence;
import sala.media.item.MediaItem;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Here;

/** The questions to whoever offers an item: under which terms others may use it, and whether it may be given away. */
public final class OfferForm {

    private OfferForm() {}

    static Form of(MediaItem item) {
        Licence licence = item.details().terms().licence();
        return Form.showing(Map.of("licence", licence == Licence.UNKNOWN ? "" : licence.name()));
    }

    /** @throws Invalid when a question is not answered, or so that it cannot be offered */
    static Licence read(Form form) {
        form.require("licence", "rights", "faces");
        return form.choice("licence", Licence.class)
                .filter(licence -> licence != Licence.UNKNOWN)
                .orElseThrow(() -> new Invalid("licence", "field.required"));
    }

    public static List<Choice> licences(Here here) {
        return Choice.of(Licence.class, licence -> label(here, licence)).stream()
                .filter(choice -> !choice.value().equals(Licence.UNKNOWN.name()))
                .toList();
    }

    private static String label(Here here, Licence licence) {
        return licence.label().isEmpty() ? here.text(licence, "media.licence") : licence.label();
    }
}
