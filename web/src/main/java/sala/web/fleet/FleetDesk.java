package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.fault.NotFound;
import sala.mirror.delivery.Histories;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.FleetOrder;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.join.JoinCode;
import sala.mirror.join.JoinTokens;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.paging.Page;
import sala.web.page.Listing;

/** What the fleet's pages and its API have in common. */
@Singleton
public class FleetDesk {

    private final Fleet fleet;
    private final JoinTokens tokens;
    private final SchoolNodes nodes;
    private final Histories histories;
    private final LinkProfiles profiles;
    private final Clock clock;

    @Inject
    public FleetDesk(
            Fleet fleet,
            JoinTokens tokens,
            SchoolNodes nodes,
            Histories histories,
            LinkProfiles profiles,
            Clock clock) {
        this.histories = histories;
        this.fleet = fleet;
        this.tokens = tokens;
        this.nodes = nodes;
        this.profiles = profiles;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Page<FleetLine> page(Listing listing) {
        return fleet.page(
                listing.filter("words").orElse(""),
                listing.sort(FleetOrder.class).orElse(FleetOrder.NAME),
                listing.paging(50));
    }

    List<FleetLine> all() {
        return fleet.all();
    }

    FleetLine of(UUID school) {
        return fleet.of(school);
    }

    Histories.Finding history(UUID school) {
        return histories.of(school);
    }

    LinkProfile profile(UUID school) {
        return profiles.find(school).orElse(LinkProfile.OPEN);
    }

    JoinCode makeCode(UUID school, UUID maker) {
        return tokens.make(school, maker);
    }

    void revokeCode(UUID school) {
        tokens.revokeOf(school);
    }

    void cutOff(UUID school) {
        nodes.cutOff(nodes.of(school).orElseThrow(() -> new NotFound("node")).id());
    }
}
