package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.media.item.MediaKind;
import sala.usage.Kind;

/** Watching a video or listening to a recording; complete when most of it was really played. */
@Singleton
public class MediaActivity extends ShowingActivity {

    /** Stored with each such activity. */
    public static final String NAME = "media";

    /** Nobody must watch the credits. */
    private static final double ENOUGH = 0.8;

    @Inject
    public MediaActivity(ShownItem shown) {
        super(shown, MediaKind::isRecording);
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
    public JsonObject follow(Attempt attempt, Spell spell) {
        return after(spell)
                .add("seconds", number(attempt, "seconds") + spell.seconds())
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        double length = number(attempt, "of");
        return length > 0 ? Math.min(1, number(attempt, "seconds") / (length * ENOUGH)) : 0;
    }
}
