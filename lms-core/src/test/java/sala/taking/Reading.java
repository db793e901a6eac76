package sala.taking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.usage.Kind;

/** The smallest followed type: complete on the last page. */
final class Reading implements ActivityType, ActivityType.Followed {

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return List.of();
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/reading");
    }

    @Override
    public JsonObject follow(Content content, Attempt attempt, Spell spell) {
        return Json.createObjectBuilder()
                .add("done", spell.position() / spell.of())
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        return attempt.state().containsKey("done")
                ? attempt.state().getJsonNumber("done").doubleValue()
                : 0;
    }

    @Override
    public double position(Attempt attempt) {
        return 0;
    }
}
