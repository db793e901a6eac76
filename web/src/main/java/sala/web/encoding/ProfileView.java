package sala.web.encoding;

import java.util.List;
import java.util.Optional;
import sala.job.Job;
import sala.media.item.MediaItem;
import sala.media.profile.EncodingOrder;
import sala.media.profile.ProfileChoice;

/**
 * As what a recording is and could be encoded.
 *
 * @param order the last one about the present file
 * @param job the work on it, while an order waits
 * @param orderer who gave the order; empty for somebody of another node
 */
public record ProfileView(
        MediaItem item, List<ProfileChoice> choices, Optional<EncodingOrder> order, Optional<Job> job, String orderer) {

    /** Whether something else can be chosen just now. */
    public boolean open() {
        return item.original().blob().isPresent() && !item.readiness().inProgress() && !waits();
    }

    /** Whether an order is being carried out. */
    public boolean waits() {
        return order.filter(EncodingOrder::waits).isPresent();
    }

    /** Whether the last order came to nothing. */
    public boolean failed() {
        return order.filter(EncodingOrder::failed).isPresent();
    }

    public double done() {
        return job.map(Job::progress).orElse(0.0);
    }
}
