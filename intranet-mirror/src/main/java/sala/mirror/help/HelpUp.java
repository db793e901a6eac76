package sala.mirror.help;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Said;
import sala.mirror.protocol.SignedAnswer;
import sala.notice.News;
import sala.notice.Notices;
import sala.sql.Sql;

/**
 * At a school: says with each contact which requests have no answer yet, in full until the district has heard of them,
 * and takes the answers. What is no longer said is what the district knows to have arrived.
 */
@Singleton
@Transactional
public class HelpUp {

    /** Said and heard under this name. */
    public static final String HELP = "help";

    /** The words under which whoever asked is told of the answer. */
    public static final String TOLD = "node.help";

    /** All of them but in madness: the district takes an answer for arrived when its request is not among them. */
    static final int MOST_OPEN = 100;

    private static final int IN_FULL = 5;
    private static final int MOST_NAME = 200;

    private final HelpRequests requests;
    private final Sql sql;
    private final Clock clock;
    private final Host self;
    private final Notices notices;

    @Inject
    public HelpUp(HelpRequests requests, Sql sql, Clock clock, Host self, Notices notices) {
        this.requests = requests;
        this.sql = sql;
        this.clock = clock;
        this.self = self;
        this.notices = notices;
    }

    /** Empty when nothing was asked, or all is answered. */
    public JsonArray says() {
        JsonArrayBuilder says = Json.createArrayBuilder();
        int full = 0;
        for (HelpRequest open : requests.open(MOST_OPEN)) {
            boolean unheard = open.heard() == null && full < IN_FULL;
            full += unheard ? 1 : 0;
            says.add(said(open, unheard));
        }
        return says.build();
    }

    private static JsonObject said(HelpRequest open, boolean inFull) {
        JsonObjectBuilder said = Json.createObjectBuilder().add("id", open.id().toString());
        if (inFull) {
            said.add("by", open.by()).add("at", open.at().toString()).add("words", open.words());
        }
        return said.build();
    }

    /** Whether the district should hear of one now. */
    public boolean isUnheard() {
        return requests.isUnheard();
    }

    public void heard(SignedAnswer answer) {
        String help = answer.text(HELP);
        if (help != null) {
            Said.readAll(help.getBytes(StandardCharsets.UTF_8))
                    .all(Said.ALL, MOST_OPEN)
                    .forEach(said -> said.id("id").ifPresent(id -> heard(id, said)));
        }
    }

    private void heard(UUID id, Said said) {
        sql.update("update help_request set heard_at = coalesce(heard_at, ?) where id = ?", clock.instant(), id);
        said.text("words", HelpRequests.MOST_LETTERS)
                .ifPresent(words -> answered(
                        id,
                        words,
                        said.text("by", MOST_NAME).orElse(""),
                        said.instant("at").orElse(clock.instant())));
    }

    private void answered(UUID id, String words, String by, Instant at) {
        List<Asker> askers = sql.list(
                row -> new Asker(row.idOrNull("asker"), row.text("words")),
                """
                update help_request set answer = ?, answered_by = ?, answered_at = ?
                where id = ? and answered_at is null returning asker, words
                """,
                words,
                by,
                at,
                id);
        askers.forEach(asker -> tell(id, asker, words));
    }

    private void tell(UUID id, Asker asker, String answer) {
        if (asker.person() != null) {
            notices.tell(
                    List.of(asker.person()),
                    new News(
                            TOLD,
                            id,
                            "/node",
                            asker.words(),
                            answer,
                            self.identity().id()));
        }
    }

    private record Asker(@Nullable UUID person, String words) {}
}
