package sala.mirror.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import sala.fault.Fault;
import sala.mirror.delivery.Delivery;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.SyncState;
import sala.mirror.peer.Peers;
import sala.mirror.profile.Allowance;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.transfer.Content;
import sala.mirror.transfer.KeptBack;
import sala.mirror.transfer.LettingGo;
import sala.mirror.transfer.RottenFiles;

/** What a school's node and its district tell each other in one synchronisation: records up first, they are small. */
@Singleton
public class Exchange {

    /** What takes less is a small change. */
    private static final long SMALL_NANOS = Duration.ofMinutes(1).toNanos();

    private final Glance glance;
    private final Contact contact;
    private final Delivery delivery;
    private final Content content;
    private final KeptBack keptBack;
    private final RottenFiles rotten;
    private final LettingGo lettingGo;
    private final Allowance allowance;
    private final DistrictLinks links;
    private final Peers peers;

    @Inject
    public Exchange(
            Glance glance,
            Contact contact,
            Delivery delivery,
            Content content,
            KeptBack keptBack,
            RottenFiles rotten,
            LettingGo lettingGo,
            Allowance allowance,
            DistrictLinks links,
            Peers peers) {
        this.peers = peers;
        this.allowance = allowance;
        this.lettingGo = lettingGo;
        this.glance = glance;
        this.keptBack = keptBack;
        this.rotten = rotten;
        this.contact = contact;
        this.delivery = delivery;
        this.content = content;
        this.links = links;
    }

    /** What is to be done. */
    enum Need {
        NOTHING,
        /** Only the district has something new. */
        CONTENT,
        ALL
    }

    /** What a glance shows to be done. Costs less than a kilobyte of the line. */
    Need glance(DistrictDoor district) {
        lettingGo.ifShort();
        return (isCurrent() || rests()) && !contact.isOwed()
                ? glance.newest(district).map(this::need).orElse(Need.ALL)
                : Need.ALL;
    }

    private Need need(long newest) {
        SyncState state = state();
        long here = Math.max(state.applied(), state.shown());
        if (newest > here) {
            links.offered(newest);
        }
        return newest == here ? Need.NOTHING : newest > here ? Need.CONTENT : Need.ALL;
    }

    /**
     * Brings what a glance has shown to be new. Of a small change the district hears with the next proper contact,
     * which costs as much as the change.
     *
     * @throws Fault also when everything was done, and something could not be had
     */
    SyncResult content(DistrictDoor district, Progress progress) {
        long begun = System.nanoTime();
        long before = state().applied();
        long now = update(district, progress);
        Optional<Fault> lack = lack();
        if (lack.isPresent() || contact.isOwed() || System.nanoTime() - begun > SMALL_NANOS) {
            contact.make(district);
        }
        return result(lack, new SyncResult(now, 0, now != before));
    }

    private long update(DistrictDoor district, Progress progress) {
        return content.update(district, new Meanwhile(progress, () -> contact.tryToMake(district)));
    }

    private Optional<Fault> lack() {
        Optional<Fault> lack = keptBack.fault();
        lack.ifPresent(fault -> links.failed(fault.code()));
        return lack;
    }

    private static SyncResult result(Optional<Fault> lack, SyncResult result) {
        if (lack.isPresent()) {
            throw lack.get();
        }
        return result;
    }

    /** @throws Fault also when everything was done, and something could not be had */
    SyncResult with(DistrictDoor district, Progress progress) {
        progress.at(new Step(Phase.CONTACT, 0, 1));
        contact.make(district);
        progress.at(new Step(Phase.CONTACT, 1, 1));
        long before = state().applied();
        long sent = delivery.deliver(district, progress);
        boolean current = isCurrent() || rests();
        long now = current ? before : update(district, progress);
        Optional<Fault> lack = lack();
        if (sent > 0 || !current || contact.isOwed()) {
            contact.make(district);
        }
        return result(lack, new SyncResult(now, sent, now != before));
    }

    /** Whether only files are missing, and none may come now, nor may be found nearby. */
    private boolean rests() {
        SyncState state = state();
        return state.shown() == state.offered() && allowance.bitsPerSecond() == 0 && !nearby();
    }

    private boolean nearby() {
        return allowance.paused().isEmpty() && peers.areDue();
    }

    /** A newer version of Sala looks at the same snapshot again, since it may know more kinds of records. */
    private boolean isCurrent() {
        SyncState state = state();
        return state.offered() == state.applied()
                && state.applied() > 0
                && !keptBack.isWorthTrying()
                && !rotten.areWorthTrying()
                && contact.status().version().equals(state.appliedWith());
    }

    private SyncState state() {
        return links.state().orElseThrow(NotJoined::new);
    }
}
