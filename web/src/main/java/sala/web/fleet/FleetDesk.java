package sala.web.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.fault.NotFound;
import sala.mirror.console.Commands;
import sala.mirror.console.FleetEvent;
import sala.mirror.console.FleetEvents;
import sala.mirror.console.Outlooks;
import sala.mirror.delivery.Histories;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.FleetFilter;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.FleetOrder;
import sala.mirror.fleet.SchoolNodes;
import sala.mirror.help.HelpRequests;
import sala.mirror.join.JoinCode;
import sala.mirror.join.JoinTokens;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.paging.Page;
import sala.paging.Paging;
import sala.people.People;
import sala.people.PersonName;
import sala.web.page.Listing;

/** What the fleet's pages and its API have in common. */
@Singleton
@Transactional
public class FleetDesk {

    private static final Paging LAST_EVENTS = new Paging(1, 10);

    private final Fleet fleet;
    private final JoinTokens tokens;
    private final SchoolNodes nodes;
    private final Histories histories;
    private final LinkProfiles profiles;
    private final Outlooks outlooks;
    private final Commands commands;
    private final FleetEvents events;
    private final HelpRequests help;
    private final People people;
    private final Clock clock;

    @Inject
    public FleetDesk(
            Fleet fleet,
            JoinTokens tokens,
            SchoolNodes nodes,
            Histories histories,
            LinkProfiles profiles,
            Outlooks outlooks,
            Commands commands,
            FleetEvents events,
            HelpRequests help,
            People people,
            Clock clock) {
        this.outlooks = outlooks;
        this.commands = commands;
        this.events = events;
        this.help = help;
        this.people = people;
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
        FleetOrder order = listing.sort(FleetOrder.class).orElse(FleetOrder.NAME);
        return fleet.page(
                listing.filter("words").orElse(""),
                listing.filter("show", FleetFilter.class).orElse(null),
                new Fleet.Sorting(order, listing.isDescending()),
                listing.paging(50));
    }

    Map<FleetFilter, Long> counts() {
        return fleet.counts();
    }

    List<FleetLine> all() {
        return fleet.all();
    }

    FleetLine of(UUID school) {
        return fleet.of(school);
    }

    SchoolView view(UUID school) {
        FleetLine line = fleet.of(school);
        List<FleetEvent> last = events(school, LAST_EVENTS).items();
        return new SchoolView(
                line,
                profiles.find(school).orElse(LinkProfile.OPEN),
                histories.of(school),
                outlooks.of(school),
                line.node() == null ? List.of() : commands.of(line.node()),
                help.of(school),
                last,
                names(last),
                clock.instant());
    }

    Page<FleetEvent> events(UUID school, Paging paging) {
        return events.of(school, paging);
    }

    /** Of those who did something. */
    Map<UUID, PersonName> names(List<FleetEvent> of) {
        return people.names(
                of.stream().flatMap(event -> Stream.ofNullable(event.by())).collect(Collectors.toSet()));
    }

    JoinCode makeCode(UUID school, UUID maker) {
        events.did(school, FleetEvent.What.CODE_MADE, "", maker);
        return tokens.make(school, maker);
    }

    void revokeCode(UUID school, UUID by) {
        tokens.revokeOf(school);
        events.did(school, FleetEvent.What.CODE_REVOKED, "", by);
    }

    void cutOff(UUID school, UUID by) {
        nodes.cutOff(nodes.of(school).orElseThrow(() -> new NotFound("node")).id());
        events.did(school, FleetEvent.What.CUT_OFF, "", by);
    }
}
