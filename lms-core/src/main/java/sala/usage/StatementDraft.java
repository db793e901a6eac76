package sala.usage;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of our own activities (xAPI 1.0.3 Data, section 2):
 *
 * <pre>{@code
 * statements.add(List.of(StatementDraft.that(pupil, Verb.PASSED, quiz)
 *         .in(setting)
 *         .attempt(attempt)
 *         .scored(7, 10)
 *         .at(clock.instant())));
 * }</pre>
 */
public final class StatementDraft {

    /** Held, since finding the provider costs more than writing a small object. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final String home;
    private final UUID actor;
    private final Verb verb;
    private final JsonObject object;
    private final JsonObjectBuilder result = JSON.createObjectBuilder();
    private final JsonObjectBuilder context = JSON.createObjectBuilder();
    private final JsonObjectBuilder extensionsOfResult = JSON.createObjectBuilder();
    private final JsonObjectBuilder extensionsOfContext = JSON.createObjectBuilder();
    private boolean hasResult;
    private boolean hasExtensionsOfResult;
    private boolean hasExtensionsOfContext;

    private StatementDraft(String home, UUID actor, Verb verb, JsonObject object) {
        this.home = home;
        this.actor = actor;
        this.verb = verb;
        this.object = object;
    }

    public static StatementDraft that(UUID person, Verb verb, Thing thing) {
        return new StatementDraft(Vocabulary.HOME_PAGE, person, verb, object(thing));
    }

    /** Takes another statement back, which then counts no more: what it says was never true. */
    public static StatementDraft voiding(UUID person, UUID statement) {
        JsonObject reference = JSON.createObjectBuilder()
                .add("objectType", "StatementRef")
                .add("id", statement.toString())
                .build();
        return new StatementDraft(Vocabulary.HOME_PAGE, person, Verb.VOIDED, reference);
    }

    /** What was done at a school, and by nobody who is to be named. */
    public static StatementDraft of(UUID school, Verb verb, Thing thing) {
        return new StatementDraft(Vocabulary.SCHOOLS, school, verb, object(thing));
    }

    public StatementDraft in(Setting setting) {
        add(Vocabulary.ROLE, setting.role());
        add(Vocabulary.SCHOOL, setting.school());
        add(Vocabulary.CLASSROOM, setting.classroom());
        add(Vocabulary.COURSE, setting.course());
        add(Vocabulary.SUBJECT, setting.subject());
        return this;
    }

    /** A class did this together, before one screen: reports keep it apart from what people do alone. */
    public StatementDraft together(UUID classSession) {
        add(Vocabulary.CLASS_SESSION, classSession);
        return this;
    }

    /** How many pupils were there. */
    public StatementDraft present(int pupils) {
        extensionsOfResult.add(Vocabulary.PRESENT, pupils);
        hasExtensionsOfResult = true;
        return this;
    }

    /** Whether this brought it to its end. */
    public StatementDraft completing(boolean complete) {
        return result("completion", complete ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** The attempt that this belongs to: all its statements together are counted as one attempt. */
    public StatementDraft attempt(UUID attempt) {
        context.add("registration", attempt.toString());
        return this;
    }

    public StatementDraft lasting(Duration duration) {
        return result("duration", JSON.createValue(duration.toString()));
    }

    /** Points reached of all points. */
    public StatementDraft scored(double raw, double max) {
        JsonObjectBuilder score =
                JSON.createObjectBuilder().add("raw", raw).add("min", 0).add("max", max);
        if (max > 0) {
            score.add("scaled", Math.max(-1, Math.min(1, raw / max)));
        }
        return result("score", score.build());
    }

    /**
     * Parts of a recording that were played, as the video profile of xAPI writes them down.
     *
     * @param time where the playhead was at the end, in seconds of the recording
     * @param segments as in {@code 0[.]12.5[,]30[.]45}
     */
    public StatementDraft playing(double time, String segments) {
        extensionsOfResult.add(Vocabulary.TIME, time).add(Vocabulary.PLAYED_SEGMENTS, segments);
        hasExtensionsOfResult = true;
        return this;
    }

    /** In the person's own words. */
    public StatementDraft saying(String words) {
        return words.isEmpty() ? this : result("response", JSON.createValue(words));
    }

    public StatementDraft succeeding(boolean success) {
        return result("success", success ? JsonObject.TRUE : JsonObject.FALSE);
    }

    /** Finishes the statement, under a new id. */
    public Statement at(Instant time) {
        return at(time, RecordId.next());
    }

    /** Finishes the statement, under an id that was made before: to tell it again is harmless. */
    public Statement at(Instant when, UUID id) {
        // what clocks say beyond the thousandth is noise, and would have to be sent
        Instant time = when.truncatedTo(ChronoUnit.MILLIS);
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("id", id.toString())
                .add("version", "1.0.3")
                .add("timestamp", time.toString())
                .add("actor", actor())
                .add("verb", verb())
                .add("object", object);
        if (hasExtensionsOfResult) {
            result("extensions", extensionsOfResult.build());
        }
        if (hasResult) {
            body.add("result", result);
        }
        if (hasExtensionsOfContext) {
            context.add("extensions", extensionsOfContext);
        }
        return new Statement(
                id, time, body.add("context", context.add("language", "th")).build());
    }

    private StatementDraft result(String name, JsonValue value) {
        result.add(name, value);
        hasResult = true;
        return this;
    }

    private JsonObjectBuilder actor() {
        return JSON.createObjectBuilder()
                .add("objectType", "Agent")
                .add("account", JSON.createObjectBuilder().add("homePage", home).add("name", actor.toString()));
    }

    private JsonObjectBuilder verb() {
        return JSON.createObjectBuilder()
                .add("id", verb.iri())
                .add(
                        "display",
                        JSON.createObjectBuilder().add("th", verb.thai()).add("en", verb.english()));
    }

    private static JsonObject object(Thing thing) {
        return JSON.createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", thing.iri())
                .add(
                        "definition",
                        JSON.createObjectBuilder()
                                .add("type", thing.kind().iri())
                                .add("name", JSON.createObjectBuilder().add("th", thing.name())))
                .build();
    }

    private void add(String iri, @Nullable Object value) {
        hasExtensionsOfContext = true;
        if (value != null) {
            extensionsOfContext.add(iri, value.toString());
        }
    }
}
