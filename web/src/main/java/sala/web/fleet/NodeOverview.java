package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.mirror.district.DistrictLink;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.SyncState;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.identity.Host;
import sala.mirror.progress.Progress.Step;
import sala.mirror.sync.Contact;
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

    @Inject
    public NodeOverview(Host self, DistrictLinks links, Contact contact, Synchroniser synchroniser, KeptBack keptBack) {
        this.keptBack = keptBack;
        this.self = self;
        this.links = links;
        this.contact = contact;
        this.synchroniser = synchroniser;
    }

    /**
     * @param link null while this node belongs to no district, like {@code state} and {@code status}
     * @param step null while nothing is being synchronised
     * @param keptBack files that cannot be had now
     * @param fingerprint of this node's key
     */
    public record View(
            @Nullable DistrictLink link,
            @Nullable SyncState state,
            @Nullable NodeStatus status,
            @Nullable Step step,
            List<KeptBack.Line> keptBack,
            String fingerprint) {

        /** Whether everything that the district has for this school is here. */
        public boolean isComplete() {
            return state != null && state.applied() > 0 && state.applied() == state.offered() && keptBack.isEmpty();
        }
    }

    View view() {
        DistrictLink link = links.find().orElse(null);
        return new View(
                link,
                links.state().orElse(null),
                link == null ? null : contact.status(),
                synchroniser.current().orElse(null),
                keptBack.lines(),
                self.identity().fingerprint().text());
    }
}
