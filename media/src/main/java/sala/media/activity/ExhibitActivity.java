package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import sala.activity.Content;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;

/**
 * Looking at a picture, or working with pages or a film that somebody packed; complete when it was on the screen for
 * long enough to be seen, since such things do not say how far one is.
 */
@Singleton
public class ExhibitActivity extends ShowingActivity {

    /** Stored with each such activity. */
    public static final String NAME = "exhibit";

    /** In seconds. */
    private static final double PICTURE = 3;

    /** In seconds. */
    private static final double WORK = 30;

    private final ShownItem shown;

    @Inject
    public ExhibitActivity(ShownItem shown) {
        super(shown, EnumSet.of(MediaKind.IMAGE, MediaKind.INTERACTIVE)::contains);
        this.shown = shown;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whatever place the browser tells, there is but one. */
    @Override
    public JsonObject follow(Content content, Attempt attempt, Spell spell) {
        return after(1, 1)
                .add("seconds", number(attempt, "seconds") + spell.seconds())
                .add("needed", needed(content))
                .build();
    }

    private double needed(Content content) {
        return shown.find(content)
                .map(MediaItem::kind)
                .filter(kind -> kind == MediaKind.IMAGE)
                .map(picture -> PICTURE)
                .orElse(WORK);
    }

    @Override
    public double done(Attempt attempt) {
        double needed = number(attempt, "needed");
        return needed > 0 ? Math.min(1, number(attempt, "seconds") / needed) : 0;
    }
}
