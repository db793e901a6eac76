package sala.web.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.bulk.BulkEdits;
import sala.media.bulk.BulkPlan;
import sala.media.bulk.EncodingPlan;
import sala.media.bulk.Outcome;
import sala.web.page.Form;

/**
 * What the page about several items shows.
 *
 * @param form what was ticked and typed
 * @param titles of the ticked ones
 * @param plan what the change would do; null before somebody asked
 * @param done what was changed; null before
 * @param outcome what became of a decision, of an order or of undoing; null before
 * @param encoding what encoding them again would cost; null before somebody asked
 * @param ordered whether the outcome is that of an order to encode
 */
public record BulkView(
        Form form,
        List<String> titles,
        @Nullable BulkPlan plan,
        BulkEdits.@Nullable Done done,
        @Nullable Outcome outcome,
        @Nullable EncodingPlan encoding,
        boolean ordered) {

    static BulkView of(Form form, List<String> titles) {
        return new BulkView(form, titles, null, null, null, null, false);
    }

    BulkView with(BulkPlan made) {
        return new BulkView(form, titles, made, null, null, null, false);
    }

    BulkView with(BulkEdits.Done made) {
        return new BulkView(form, titles, null, made, null, null, false);
    }

    BulkView with(Outcome came) {
        return new BulkView(form, titles, null, null, came, null, false);
    }

    BulkView with(EncodingPlan made) {
        return new BulkView(form, titles, null, null, null, made, false);
    }

    BulkView ordered(Outcome came) {
        return new BulkView(form, titles, null, null, came, null, true);
    }
}
