package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import sala.access.Role;
import sala.job.Chore;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.notice.News;
import sala.notice.Notices;
import sala.people.People;
import sala.people.Person;
import sala.sql.Sql;

/**
 * Tells the district's administrators, once, when nothing was heard of a school's node for a week; what nobody has read
 * is taken back when it is heard again.
 */
@Singleton
@Transactional
public class Silence implements Chore {

    /** The words under which people are told. */
    public static final String TOLD = "fleet.silent";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_ADMINS = 200;

    private final Sql sql;
    private final Clock clock;
    private final Host self;
    private final Supplier<List<UUID>> admins;
    private final Notices notices;
    private final FleetEvents events;

    @Inject
    public Silence(Sql sql, Clock clock, Host self, People people, Notices notices, FleetEvents events) {
        this(sql, clock, self, () -> admins(people), notices, events);
    }

    /** @param admins who is told */
    public Silence(Sql sql, Clock clock, Host self, Supplier<List<UUID>> admins, Notices notices, FleetEvents events) {
        this.sql = sql;
        this.clock = clock;
        this.self = self;
        this.admins = admins;
        this.notices = notices;
        this.events = events;
    }

    private static List<UUID> admins(People people) {
        return people.withRole(Role.DISTRICT_ADMIN, MOST_ADMINS).stream()
                .map(Person::id)
                .toList();
    }

    @Override
    public String name() {
        return "silent-nodes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    private record Silent(SchoolNode node, String school) {}

    @Override
    public void run() {
        silent().forEach(this::tell);
    }

    private List<Silent> silent() {
        return sql.list(
                row -> new Silent(
                        new SchoolNode(
                                row.id("id"), row.id("school_id"), row.text("signing_key"), SchoolNode.State.ACTIVE),
                        row.text("thai_name")),
                """
                update school_node n set silence_told_at = ? from school s
                where s.id = n.school_id and n.state = 'active' and n.silence_told_at is null
                    and coalesce(n.last_contact, n.joined_at) < ?
                returning n.id, n.school_id, n.signing_key, s.thai_name
                """,
                clock.instant(),
                clock.instant().minus(WEEK));
    }

    private void tell(Silent silent) {
        UUID school = silent.node().school();
        events.happened(silent.node(), What.SILENT, "");
        notices.tell(
                admins.get(),
                new News(
                        TOLD,
                        school,
                        "/fleet/" + school,
                        silent.school(),
                        "",
                        self.identity().id()));
    }

    /** It has spoken. */
    void isOver(SchoolNode node) {
        int told = sql.update(
                "update school_node set silence_told_at = null where id = ? and silence_told_at is not null",
                node.id());
        if (told > 0) {
            events.happened(node, What.BACK, "");
            notices.takeBack(node.school(), TOLD);
        }
    }
}
