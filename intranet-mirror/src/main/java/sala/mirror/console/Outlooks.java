package sala.mirror.console;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.job.Chore;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.Fleet;
import sala.mirror.fleet.FleetLine;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.profile.LineSpeed;
import sala.mirror.profile.LinkProfile;
import sala.mirror.profile.LinkProfiles;
import sala.replica.ComingNeed;
import sala.replica.ComingNeeds;
import sala.sql.Sql;

/**
 * Keeps the {@link Outlook} of each school's node, so that the list of all schools can be narrowed and sorted by it:
 * reckoned when a node speaks, and each hour for those that do not.
 */
@Singleton
@Transactional
public class Outlooks implements ContactListener, Chore {

    private static final Duration COMING = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;
    private final Fleet fleet;
    private final LinkProfiles profiles;
    private final NodeRecords records;
    private final List<ComingNeeds> needs;

    @Inject
    public Outlooks(
            Sql sql,
            Clock clock,
            Fleet fleet,
            LinkProfiles profiles,
            NodeRecords records,
            Instance<ComingNeeds> needs) {
        this(sql, clock, fleet, profiles, records, needs.stream().toList());
    }

    public Outlooks(
            Sql sql, Clock clock, Fleet fleet, LinkProfiles profiles, NodeRecords records, List<ComingNeeds> needs) {
        this.sql = sql;
        this.clock = clock;
        this.fleet = fleet;
        this.profiles = profiles;
        this.records = records;
        this.needs = List.copyOf(needs);
    }

    @Override
    public String name() {
        return "fleet-outlooks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        fleet.all().forEach(line -> {
            if (line.node() != null) {
                keep(line.node(), of(line));
            }
        });
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        records.heard(node, status, said);
        FleetLine line = fleet.of(node.school());
        Outlook outlook = of(line);
        records.wantsToKnow(node.id(), outlook.needed());
        keep(node.id(), outlook);
    }

    /** As it is now. */
    public Outlook of(UUID school) {
        return of(fleet.of(school));
    }

    private Outlook of(FleetLine line) {
        NodeStatus status = line.status();
        UUID node = line.node();
        if (node == null || status == null) {
            return new Outlook(null, List.of(), null, null);
        }
        Instant now = clock.instant();
        boolean lacks = line.isBehind() || line.lacksFiles();
        return Outlook.of(
                status.missingBytes(),
                lacks ? missing(line.school(), node, now) : List.of(),
                line.health(now) == FleetLine.Health.SILENT,
                Outlook.Speed.of(new LineSpeed(
                        profiles.find(line.school()).orElse(LinkProfile.OPEN),
                        line.told().carries(),
                        now)),
                now);
    }

    private List<ComingNeed> missing(UUID school, UUID node, Instant now) {
        return records.notKnownToBeShown(
                node,
                needs.stream()
                        .flatMap(one -> one.of(school, now.plus(COMING)).stream())
                        .toList());
    }

    private void keep(UUID node, Outlook outlook) {
        sql.update(
                """
                update school_node set arrives_at = ?, need_bytes = ?, need_things = ?, need_by = ?, need_arrives_at = ?,
                    disk_why = ?, disk_bytes = case when cast(? as text) is null then 0
                        else greatest(1, ?, coalesce((status->>'missingBytes')::bigint, 0)) end
                where id = ?
                """,
                outlook.arrives(),
                outlook.needBytes(),
                outlook.needed().size(),
                outlook.needed().isEmpty() ? null : outlook.needed().get(0).by(),
                outlook.needArrives(),
                outlook.why() == null ? null : outlook.why().name(),
                outlook.why() == null ? null : outlook.why().name(),
                outlook.needBytes(),
                node);
    }
}
