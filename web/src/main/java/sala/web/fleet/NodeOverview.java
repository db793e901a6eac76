package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.blob.RottenBlobs;
import sala.blob.Soundness;
import sala.mirror.care.Checkup;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.SyncState;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.help.HelpRequest;
import sala.mirror.help.HelpRequests;
import sala.mirror.identity.Host;
import sala.mirror.profile.Allowance;
import sala.mirror.profile.LinkProfile;
import sala.mirror.progress.Progress.Step;
import sala.mirror.root.Roots;
import sala.mirror.sync.Asked;
import sala.mirror.sync.Contact;
import sala.mirror.sync.NotJoined;
import sala.mirror.sync.SyncClock;
import sala.mirror.sync.Synchroniser;
import sala.mirror.transfer.KeptBack;

/** Puts together what a keeper wants to know of this node. */
@Singleton
public class NodeOverview {

    private final Host self;
    private final DistrictLinks links;
    private final Contact contact;
    private final Synchroniser synchroniser;
    private final KeptBack keptBack;
    private final Allowance allowance;
    private final RottenBlobs files;
    private final Checkup checkup;
    private final HelpRequests help;
    private final SyncClock syncClock;
    private final Roots roots;
    private final Clock clock;

    @Inject
    public NodeOverview(
            Host self,
            DistrictLinks links,
            Contact contact,
            Synchroniser synchroniser,
            KeptBack keptBack,
            Allowance allowance,
            RottenBlobs files,
            Checkup checkup,
            HelpRequests help,
            SyncClock syncClock,
            Roots roots,
            Clock clock) {
        this.roots = roots;
        this.syncClock = syncClock;
        this.help = help;
        this.files = files;
        this.checkup = checkup;
        this.allowance = allowance;
        this.keptBack = keptBack;
        this.clock = clock;
        this.self = self;
        this.links = links;
        this.contact = contact;
        this.synchroniser = synchroniser;
    }

    /**
     * @param link null while this node belongs to no district, like {@code state} and {@code status}
     * @param trust whom this node believes; null like {@code link}
     * @param step null while nothing is being synchronised
     * @param asked what came of the last synchronisation that somebody asked for; null when nobody has
     * @param keptBack files that cannot be had now
     * @param files what reading them all has shown
     * @param line what of the line may be used
     * @param used bytes that have come this month
     * @param arrival when all that is missing will be here; null when nobody can tell
     * @param help what was asked for, newest first
     * @param health as the district hears of it
     * @param fingerprint of this node's key
     * @param now at which it is looked at
     */
    public record View(
            @Nullable DistrictLink link,
            @Nullable SyncState state,
            @Nullable NodeStatus status,
            @Nullable Trust trust,
            @Nullable Step step,
            @Nullable Asked asked,
            List<KeptBack.Line> keptBack,
            Soundness files,
            LinkProfile line,
            long used,
            @Nullable Instant arrival,
            NodeHealth health,
            List<HelpRequest> help,
            String fingerprint,
            Instant now) {

        /** Whether the line to the district, or the district itself, is not there. */
        public boolean isAlone() {
            return state != null && "mirror.district-unreachable".equals(state.fault());
        }

        /** For how long nobody answered; in whole days, 0 for less than one. */
        public long quietDays() {
            return state == null || state.lastContact() == null
                    ? 0
                    : Duration.between(state.lastContact(), now).toDays();
        }

        /** Whether everything that the district has for this school is here. */
        public boolean isComplete() {
            return state != null
                    && state.applied() > 0
                    && state.applied() == state.offered()
                    && status != null
                    && status.missingBlobs() == 0;
        }
    }

    /** Asks the district for help. */
    void askForHelp(Actor actor, String name, String words) {
        DistrictLink link = links.find().orElseThrow(NotJoined::new);
        help.ask(actor, link.school(), name, words);
    }

    private Trust trust(DistrictLink link) {
        return Trust.of(link, roots.newest().map(Roots.Taken::root).orElse(null), clock.instant());
    }

    /** As it is now. */
    public View view() {
        DistrictLink link = links.find().orElse(null);
        NodeStatus status = link == null ? null : contact.status();
        return new View(
                link,
                links.state().orElse(null),
                status,
                link == null ? null : trust(link),
                synchroniser.current().orElse(null),
                syncClock.asked().orElse(null),
                keptBack.lines(),
                files.soundness(clock.instant()),
                allowance.profile(),
                allowance.usedThisMonth(),
                status == null || status.missingBytes() == 0
                        ? null
                        : allowance.speed().arrival(status.missingBytes()).orElse(null),
                checkup.health(),
                link == null ? List.of() : help.of(link.school()),
                self.identity().fingerprint().text(),
                clock.instant());
    }
}
