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

/** Reading a document; complete when its last page was reached. */
@Singleton
public class DocumentActivity implements ActivityType, ActivityType.Followed {

    /** Stored with each such activity. */
    public static final String NAME = "document";

    private final ShownItem shown;

    @Inject
    public DocumentActivity(ShownItem shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return shown.flaws(content, kind -> kind == MediaKind.DOCUMENT);
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/document");
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
                .add("furthest", Math.max(number(attempt, "furthest"), spell.position()))
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        double pages = number(attempt, "of");
        return pages > 0 ? Math.min(1, number(attempt, "furthest") / pages) : 0;
    }

    @Override
    public double position(Attempt attempt) {
        return number(attempt, "position");
    }

    private static double number(Attempt attempt, String name) {
        return attempt.state().get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }
}
