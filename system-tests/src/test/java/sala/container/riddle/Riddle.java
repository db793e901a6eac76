package sala.container.riddle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Score;

/** One question with one answer. Remembers whom the container said it was launched for. */
@Singleton
public class Riddle implements ActivityType, ActivityType.Graded {

    public static final String NAME = "riddle";

    private final SecurityContext security;
    private final Map<UUID, Caller> callers = new ConcurrentHashMap<>();

    @Inject
    public Riddle(SecurityContext security) {
        this.security = security;
    }

    /**
     * Somebody, as Jakarta Security knows them.
     *
     * @param roles of those asked about
     */
    public record Caller(String name, Set<String> roles) {}

    /** For whom the attempt was launched. */
    public Caller caller(UUID attempt) {
        return callers.get(attempt);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return content.json().containsKey("answer") ? List.of() : List.of(Flaw.of("answer", "field.required"));
    }

    @Override
    public Launch launch(Attempt attempt) {
        if (security.getCallerPrincipal() != null) {
            Set<String> roles = Stream.of("PUPIL", "TEACHER", "DISTRICT_ADMIN")
                    .filter(security::isCallerInRole)
                    .collect(Collectors.toSet());
            callers.put(attempt.id(), new Caller(security.getCallerPrincipal().getName(), roles));
        }
        return new Launch.Page("/riddles/" + attempt.id());
    }

    @Override
    public JsonObject answer(Content content, Attempt attempt, String question, JsonValue answer) {
        return Json.createObjectBuilder().add(question, answer).build();
    }

    @Override
    public Score grade(Content content, Attempt attempt) {
        boolean right = content.json().get("answer").equals(attempt.state().get("riddle"));
        return new Score(right ? 1 : 0, 1, 1);
    }
}
