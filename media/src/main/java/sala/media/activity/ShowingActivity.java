package sala.media.activity;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import sala.access.Actor;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.activity.Flaw;
import sala.activity.Launch;
import sala.attempt.Attempt;
import sala.media.item.MediaKind;
import sala.usage.Kind;

/** What all activities that show one item of the register have in common; when one is done, each says itself. */
abstract class ShowingActivity implements ActivityType, ActivityType.Followed {

    private static final int VERSION = 1;

    private final ShownItem shown;
    private final Predicate<MediaKind> suits;

    ShowingActivity(ShownItem shown, Predicate<MediaKind> suits) {
        this.shown = shown;
        this.suits = suits;
    }

    /** A recording without a picture is not a video, in a course as little as elsewhere. */
    @Override
    public Kind kind(Content content) {
        return shown.find(content).map(item -> item.kind().use()).orElseGet(this::kind);
    }

    @Override
    public List<Flaw> flaws(Content content) {
        return shown.flaws(content, suits);
    }

    @Override
    public Launch launch(Attempt attempt) {
        return new Launch.Page("/attempts/" + attempt.id() + "/" + name());
    }

    @Override
    public void publish(Actor actor, Content content) {
        shown.publish(actor, content);
    }

    @Override
    public void share(Actor actor, Content content) {
        shown.share(actor, content);
    }

    @Override
    public boolean isThereFor(Actor learner, Content content) {
        return flaws(content).isEmpty() && shown.isThereFor(learner, content);
    }

    @Override
    public Set<UUID> references(Content content) {
        return ShownItem.references(content);
    }

    @Override
    public double position(Attempt attempt) {
        return number(attempt, "position");
    }

    /** How long the recording is; empty when it is not there. */
    Optional<Duration> length(Content content) {
        return shown.length(content);
    }

    /** The beginning of an attempt's state after a while: where it ended, and of how much. */
    static JsonObjectBuilder after(double position, double of) {
        return Json.createObjectBuilder()
                .add("version", VERSION)
                .add("position", position)
                .add("of", of);
    }

    /** 0 for what was never kept. */
    static double number(Attempt attempt, String name) {
        return attempt.state().get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }
}
