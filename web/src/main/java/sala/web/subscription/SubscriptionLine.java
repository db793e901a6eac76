package sala.web.subscription;

import sala.media.needed.Weight;
import sala.subscription.Subscription;

/**
 * A subscription as people read it.
 *
 * @param title of the one thing that it is to; empty for a grade, a subject, or everything
 */
public record SubscriptionLine(Subscription subscription, String title, Weight weight) {

    /** How many bytes it brings. */
    public long bytes() {
        return subscription.better() ? weight.all() : weight.usable();
    }
}
