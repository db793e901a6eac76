package sala.mirror.care;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.Verification;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.identity.OwnKeys;
import sala.mirror.profile.Allowance;
import sala.mirror.protocol.SignedAnswer;
import sala.mirror.transfer.KeptBack;
import sala.sql.Sql;

/**
 * What a node tells the district at a contact besides its status, and what it does at the district's word. A command
 * has a number that grows; what was done once is not done again.
 */
@Singleton
@Transactional
public class Care {

    /** Said: how this node is, when that has changed much or was not said for a day. */
    public static final String HEALTH = "health";
    /** Said: the number of the last command that was done. */
    public static final String DONE = "done";
    /** Heard: numbers and names of what is to be done. */
    public static final String COMMANDS = "commands";
    /** Heard: records of which the district wants to know whether they are shown here. */
    public static final String ASKS = "asks";
    /** Said: those of them that are. */
    public static final String SHOWN = "shown";
    /** Said: those that are not. */
    public static final String ABSENT = "absent";

    private static final Logger LOG = LoggerFactory.getLogger(Care.class);
    private static final Duration SAID_AGAIN = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;
    private final Checkup checkup;
    private final Verification verification;
    private final Allowance allowance;
    private final KeptBack keptBack;
    private final OwnKeys keys;
    private final AtomicReference<Said> last = new AtomicReference<>(new Said(NodeHealth.UNKNOWN, Instant.EPOCH));
    private final AtomicReference<List<String>> asked = new AtomicReference<>(List.of());
    private volatile boolean owes;

    @Inject
    public Care(
            Sql sql,
            Clock clock,
            Checkup checkup,
            Verification verification,
            Allowance allowance,
            KeptBack keptBack,
            OwnKeys keys) {
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
        this.checkup = checkup;
        this.verification = verification;
        this.allowance = allowance;
        this.keptBack = keptBack;
    }

    private record Said(NodeHealth health, Instant at) {}

    public JsonObject says() {
        JsonObjectBuilder says = Json.createObjectBuilder();
        NodeHealth health = checkup.health();
        if (isNews(health)) {
            says.add(HEALTH, health.json());
        }
        long done = done();
        if (done > 0) {
            says.add(DONE, done);
        }
        List<String> questions = asked.get();
        if (!questions.isEmpty()) {
            says.add(SHOWN, those(questions, true)).add(ABSENT, those(questions, false));
        }
        return says.build();
    }

    /** A clock that was set back has said nothing to anybody. */
    private boolean isNews(NodeHealth health) {
        Said before = last.get();
        Instant now = clock.instant();
        return before.at().isAfter(now)
                || before.at().plus(SAID_AGAIN).isBefore(now)
                || health.differsMuch(before.health());
    }

    private JsonArrayBuilder those(List<String> questions, boolean shown) {
        JsonArrayBuilder those = Json.createArrayBuilder();
        questions.stream().filter(one -> isShown(one) == shown).forEach(those::add);
        return those;
    }

    /** @param record kind and id */
    private boolean isShown(String record) {
        return sql.number("select count(*) from applied_record where kind || ':' || record_id = ?", record) > 0;
    }

    /** @param said what the district has heard */
    public void heard(JsonObject said, SignedAnswer answer) {
        if (said.containsKey(HEALTH)) {
            last.set(new Said(NodeHealth.read(said.getJsonObject(HEALTH)), clock.instant()));
        }
        long before = done();
        List<String> answered = asked.getAndSet(words(answer.text(ASKS)));
        words(answer.text(COMMANDS)).forEach(this::obey);
        owes = done() > before || !answered.containsAll(asked.get());
    }

    /** Whether the district waits for a word that was not said yet. */
    public boolean owes() {
        return owes;
    }

    private static List<String> words(@Nullable String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",")).limit(100).toList();
    }

    private void obey(String command) {
        int space = command.indexOf(' ');
        Optional<Doing> doing = Doing.of(command.substring(space + 1));
        long number = number(command.substring(0, Math.max(0, space)));
        if (number > done()) {
            doing.ifPresentOrElse(this::obey, () -> LOG.warn("only a newer version knows how to {}", command));
            sql.update("update district_link set command_done = ?", number);
        }
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private void obey(Doing doing) {
        switch (doing) {
            case PUSH -> keptBack.tryNow();
            case PAUSE -> allowance.pause();
            case GO_ON -> allowance.goOn();
            case VERIFY -> verification.begin();
            case ROTATE_KEY -> keys.prepareNext();
        }
    }

    private long done() {
        return sql.number("select coalesce(max(command_done), 0) from district_link");
    }
}
