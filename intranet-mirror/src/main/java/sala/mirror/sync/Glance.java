package sala.mirror.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import sala.mirror.delivery.Delivery;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.SyncState;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.snapshot.Head;

/**
 * A look at whether there is anything to do at all, in less than a kilobyte: most minutes of a school's day need no
 * more. What does not answer, or not as it should, is left to the proper contact.
 */
@Singleton
public class Glance {

    /** How old what the district knows of this node may become. */
    private static final Duration TOLD_AGAIN = Duration.ofMinutes(10);

    private final DistrictLinks links;
    private final Delivery delivery;
    private final Clock clock;

    @Inject
    public Glance(DistrictLinks links, Delivery delivery, Clock clock) {
        this.links = links;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** The number of the newest snapshot; empty when this node has something to tell, or is not told as it should. */
    Optional<Long> newest(DistrictDoor district) {
        return hasNothingToTell() ? head(district) : Optional.empty();
    }

    private boolean hasNothingToTell() {
        SyncState state = state();
        return state.fault() == null && wasToldLately(state) && delivery.waiting() == 0;
    }

    /** A clock that was set back has told nobody anything. */
    private boolean wasToldLately(SyncState state) {
        Instant now = clock.instant();
        return Optional.ofNullable(state.lastContact())
                .filter(told -> !told.isAfter(now) && told.plus(TOLD_AGAIN).isAfter(now))
                .isPresent();
    }

    private static Optional<Long> head(DistrictDoor district) {
        try {
            return Optional.of(district.head()).map(Head::number);
        } catch (IOException | NotFromTheDistrict | DistrictRefused e) {
            return Optional.empty();
        }
    }

    private SyncState state() {
        return links.state().orElseThrow(NotJoined::new);
    }
}
