package sala.together;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Coverage;
import sala.attempt.Spell;
import sala.usage.Kind;

/** The smallest type that is watched: complete when a hundred seconds of it were. */
final class Watching implements ActivityType, ActivityType.Followed {

    @Override
    public String name() {
        return "watching";
    }

    @Override
    public Kind kind() {
        return Kind.VIDEO;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return List.of();
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/watching");
    }

    @Override
    public JsonObject follow(Content content, Attempt attempt, Spell spell) {
        return Json.createObjectBuilder()
                .add("played", Coverage.NONE.with(spell.stretches(), 1000).seconds())
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        return attempt.state().containsKey("played")
                ? attempt.state().getJsonNumber("played").doubleValue() / 100
                : 0;
    }

    @Override
    public double position(Attempt attempt) {
        return 0;
    }
}
