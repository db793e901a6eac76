package sala.usage;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * One thing that somebody did.
 *
 * @param id made where it happened; the same id is the same statement
 * @param at when it happened, by the clock of the node where it happened; at the district corrected when that was wrong
 * @param body the whole xAPI statement, with {@code id} as above and the {@code timestamp} that the clock said (xAPI
 *     1.0.3 Data, section 2)
 */
public record Statement(UUID id, Instant at, JsonObject body) {

    /** The id of the school in which it happened; empty when it does not say. */
    public Optional<String> school() {
        return Optional.ofNullable(new Facts(body).extension(Vocabulary.SCHOOL));
    }

    /** The class session in which it was watched together; empty for what somebody did alone. */
    public Optional<UUID> classSession() {
        return Optional.ofNullable(new Facts(body).extension(Vocabulary.CLASS_SESSION))
                .flatMap(Statement::id);
    }

    public boolean is(Verb verb) {
        return verb.iri().equals(new Facts(body).verb());
    }

    /** The id of the person; empty for actors of other programs. */
    public Optional<UUID> person() {
        return Optional.ofNullable(new Facts(body).person()).flatMap(Statement::id);
    }

    /** What it was done with; empty for things of other programs. */
    public Optional<UUID> thing() {
        String object = new Facts(body).object();
        return object.startsWith(Thing.SCHEME) ? id(object.substring(Thing.SCHEME.length())) : Optional.empty();
    }

    /** The course in which it was done; empty outside of courses. */
    public Optional<UUID> course() {
        return Optional.ofNullable(new Facts(body).extension(Vocabulary.COURSE)).flatMap(Statement::id);
    }

    /** Points reached; empty where it does not say. */
    public OptionalDouble points() {
        Double raw = new Facts(body).score("raw");
        return raw == null ? OptionalDouble.empty() : OptionalDouble.of(raw);
    }

    /** Whether it says that it went well. */
    public boolean succeeded() {
        return new Facts(body).succeeded();
    }

    /** In the person's own words; empty where there are none. */
    public String response() {
        return new Facts(body).response();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException ofAnotherProgram) {
            return Optional.empty();
        }
    }
}
