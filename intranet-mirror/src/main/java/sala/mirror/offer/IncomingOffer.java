package sala.mirror.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.offer.Offered;

/**
 * An offer as the district knows it.
 *
 * @param arrived whether it is here as a whole, before those who approve
 */
record IncomingOffer(
        Offered what,
        UUID school,
        long revision,
        boolean arrived,
        Stage stage,
        String reason,
        Offer.@Nullable Same same) {

    Word word(long received) {
        return new Word(what.thing(), revision, stage, received, reason, null, same);
    }
}
