package sala.mirror.help;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import sala.access.Role;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Said;
import sala.notice.News;
import sala.notice.Notices;
import sala.people.People;
import sala.people.Person;
import sala.sql.Sql;

/** At the district: takes what schools ask for with the contacts of their nodes, tells people of it, and answers. */
@Singleton
@Transactional
public class HelpDesk implements ContactListener {

    /** The words under which people are told. */
    public static final String TOLD = "fleet.help";

    /** How long a node is called in for an answer; after that it hears of it when it comes by itself. */
    private static final Duration CALLED = Duration.ofHours(1);

    private static final int MOST_ADMINS = 200;
    private static final int MOST_NAME = 200;

    private final Sql sql;
    private final Clock clock;
    private final Host self;
    private final Supplier<List<UUID>> admins;
    private final Notices notices;

    @Inject
    public HelpDesk(Sql sql, Clock clock, Host self, People people, Notices notices) {
        this(
                sql,
                clock,
                self,
                () -> people.withRole(Role.DISTRICT_ADMIN, MOST_ADMINS).stream()
                        .map(Person::id)
                        .toList(),
                notices);
    }

    /** @param admins who is told */
    public HelpDesk(Sql sql, Clock clock, Host self, Supplier<List<UUID>> admins, Notices notices) {
        this.sql = sql;
        this.clock = clock;
        this.self = self;
        this.admins = admins;
        this.notices = notices;
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        Set<String> open = new HashSet<>();
        new Said(said).all(HelpUp.HELP, HelpUp.MOST_OPEN).forEach(request -> request.id("id")
                .ifPresent(id -> {
                    open.add(id.toString());
                    take(node, id, request);
                }));
        // what the node no longer calls open it has an answer to
        sql.update(
                """
                update help_request set told_at = ? where school_id = ? and answered_at is not null and told_at is null
                    and not id::text = any (?)
                """,
                clock.instant(),
                node.school(),
                open);
    }

    /** What is no request is passed over: everything else that the node has told counts all the same. */
    private void take(SchoolNode node, UUID id, Said request) {
        String words = request.text("words", HelpRequests.MOST_LETTERS).orElse("");
        if (words.isBlank()) {
            return;
        }
        int taken = sql.update(
                """
                insert into help_request (id, school_id, asked_by, asked_at, words, heard_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                id,
                node.school(),
                request.text("by", MOST_NAME).orElse(""),
                at(request),
                words,
                clock.instant());
        if (taken > 0) {
            tell(node, words);
        }
    }

    /** A school's clock may be wrong; what is not a time at all is now. */
    private Instant at(Said request) {
        return request.instant("at")
                .filter(said -> !said.isAfter(clock.instant()))
                .orElse(clock.instant());
    }

    private void tell(SchoolNode node, String words) {
        String school = sql.first(
                        row -> row.text("thai_name"), "select thai_name from school where id = ?", node.school())
                .orElse("");
        notices.tell(
                admins.get(),
                new News(
                        TOLD,
                        node.school(),
                        "/fleet/" + node.school(),
                        school,
                        words,
                        self.identity().id()));
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        List<HelpRequest> untold = sql.list(
                HelpRequests::request,
                "select * from help_request where school_id = ? and told_at is null order by asked_at, id limit 5",
                node.school());
        untold.forEach(request -> told.add(told(request)));
        return untold.isEmpty() ? Map.of() : Map.of(HelpUp.HELP, told.build().toString());
    }

    private static JsonObject told(HelpRequest request) {
        JsonObjectBuilder told =
                Json.createObjectBuilder().add("id", request.id().toString());
        HelpRequest.Answer answer = request.answer();
        if (answer != null) {
            told.add("words", answer.words())
                    .add("by", answer.by())
                    .add("at", answer.at().toString());
        }
        return told.build();
    }

    @Override
    public boolean hasNews(SchoolNode node) {
        return sql.number(
                        "select count(*) from help_request where school_id = ? and answered_at > ? and told_at is null",
                        node.school(),
                        clock.instant().minus(CALLED))
                > 0;
    }
}
