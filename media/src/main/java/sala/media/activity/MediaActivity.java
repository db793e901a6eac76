package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.media.item.MediaKind;
import sala.usage.Kind;

/** Watching a video or listening to a recording; complete when most of it was really played. */
@Singleton
public class MediaActivity implements ActivityType, ActivityType.Followed {

    /** Stored with each such activity. */
    public static final String NAME = "media";

    /** Nobody must watch the credits. */
    private static final double ENOUGH = 0.8;

    private final ShownItem shown;

    @Inject
    public MediaActivity(ShownItem shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.VIDEO;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return shown.flaws(content, MediaKind::isRecording);
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/media");
    }

    @Override
    public void publish(Actor actor, Content content) {
        shown.publish(actor, content);
    }

    @Override
    public Set<UUID> references(Content content) {
        return ShownItem.references(content);
    }

    @Override
    public JsonObject follow(Attempt attempt, Spell spell) {
        return Json.createObjectBuilder()
                .add("version", 1)
                .add("position", spell.position())
                .add("of", spell.of())
                .add("seconds", number(attempt, "seconds") + spell.seconds())
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        double length = number(attempt, "of");
        return length > 0 ? Math.min(1, number(attempt, "seconds") / (length * ENOUGH)) : 0;
    }

    @Override
    public double position(Attempt attempt) {
        return number(attempt, "position");
    }

    private static double number(Attempt attempt, String name) {
        return attempt.state().get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }
}
