package sala.mirror.offer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.offer.Offered;

/**
 * An offer as its school knows it.
 *
 * @param revision grows each time the thing is offered
 * @param stageAt since when it stands so
 * @param received how many bytes of the file are safe at the district
 * @param reason of the approver; or the code of a refusal, also of one that may pass
 * @param same what everybody has already, where it is refused for that
 */
public record Offer(
        Offered what,
        long revision,
        Instant at,
        Stage stage,
        Instant stageAt,
        long received,
        String reason,
        @Nullable Same same) {

    /** The district's thing with the same bytes. */
    public record Same(UUID thing, String title) {}

    public UUID thing() {
        return what.thing();
    }

    /** Bytes that are still to go. */
    public long rest() {
        return Math.max(0, what.file().size() - received);
    }

    public int percent() {
        return what.file().size() == 0 ? 0 : (int) (received * 100 / what.file().size());
    }

    /** Why it does not get on, or was refused: a code. */
    public Optional<String> fault() {
        return stage == Stage.SENT_BACK || stage == Stage.WITHDRAWN || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(reason);
    }
}
