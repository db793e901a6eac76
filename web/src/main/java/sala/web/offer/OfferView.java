package sala.web.offer;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.media.item.MediaItem;
import sala.mirror.offer.Offer;
import sala.mirror.offer.Stage;
import sala.web.page.Here;

/**
 * An offer as people read of it.
 *
 * @param arrival when its file will be at the district; null when nobody can tell
 * @param resting whether the line lets nothing go up now
 * @param changed whether its words were changed since it was offered
 * @param sameHere whether what everybody has already is at this school
 * @param by who offered it; empty for somebody unknown
 */
public record OfferView(
        Offer offer, @Nullable Instant arrival, boolean resting, boolean changed, boolean sameHere, String by) {

    private static final Set<String> REASONS = Set.of(
            "offer.foreign",
            "offer.spoiled",
            "offer.unreadable",
            "offer.file-gone",
            "offer.same",
            "offer.too-many",
            "upload.quota",
            "upload.no-room",
            "upload.too-large",
            "media.kind-unknown",
            "media.exercise-not-played",
            "media.file-empty");

    private static final Map<Stage, String> TONES = Map.of(
            Stage.WAITING, "wait",
            Stage.SENDING, "busy",
            Stage.SUBMITTED, "busy",
            Stage.APPROVED, "good",
            Stage.PUBLISHED, "good",
            Stage.SENT_BACK, "wait",
            Stage.WITHDRAWN, "bad",
            Stage.REFUSED, "bad",
            Stage.TAKING_BACK, "wait");

    public String tone() {
        return TONES.getOrDefault(offer.stage(), "");
    }

    public boolean isSending() {
        return offer.stage() == Stage.SENDING;
    }

    /** Whether it can be offered anew with what was changed. */
    public boolean canBeOfferedAnew() {
        return changed && offer.stage().isUndecided();
    }

    /** Why it does not get on, or was refused. */
    public Optional<String> why(Here here) {
        return offer.fault().map(code -> here.text("offer.why." + (REASONS.contains(code) ? code : "other")));
    }

    /** When it is expected at the district, where that is a question. */
    public Optional<String> expected(Here here) {
        boolean waits = offer.stage() == Stage.WAITING || offer.stage() == Stage.SENDING;
        return !waits || offer.rest() == 0 ? Optional.empty() : Optional.of(expectation(here));
    }

    private String expectation(Here here) {
        if (resting) {
            return here.text("offer.rests");
        }
        return arrival == null
                ? here.text("offer.nobody-knows-when")
                : here.text("offer.expected", here.written().dateTime(arrival));
    }

    /** An item of the school that was offered at this time and in these words. */
    static boolean isChanged(MediaItem item, Offer offer) {
        return item.changed().at().isAfter(offer.at());
    }
}
