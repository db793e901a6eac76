package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import sala.activity.Content;
import sala.attempt.Attempt;
import sala.attempt.Coverage;
import sala.attempt.Spell;
import sala.attempt.Stretch;
import sala.media.item.MediaKind;
import sala.usage.Kind;

/** Watching a video or listening to a recording; complete when most of it was played, at whatever speed. */
@Singleton
public class MediaActivity extends ShowingActivity {

    /** Stored with each such activity. */
    public static final String NAME = "media";

    /** Nobody must watch the credits. */
    private static final double ENOUGH = 0.8;

    /** Rounding, and moments between two looks of the player, over a whole recording. */
    private static final double UNCERTAIN = 5;

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

    /** The length is the item's own, whatever the browser believes; nothing is played behind the end. */
    @Override
    public JsonObject follow(Content content, Attempt attempt, Spell spell) {
        double length = length(content).map(found -> found.toMillis() / 1000.0).orElseGet(() -> number(attempt, "of"));
        double spent = spent(attempt) + spell.seconds();
        List<Stretch> parts = Stretch.within(length, played(spell));
        return after(Math.min(spell.position(), length), length)
                .add("spent", spent)
                .add(
                        "played",
                        played(attempt)
                                .with(parts, spent * Spell.FASTEST + UNCERTAIN)
                                .json())
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        double length = number(attempt, "of");
        return length > 0 ? Math.min(1, played(attempt).seconds() / (length * ENOUGH)) : 0;
    }

    /** Real seconds, all whiles together; what was kept before these were known is believed. */
    private static double spent(Attempt attempt) {
        return attempt.state().containsKey("spent")
                ? number(attempt, "spent")
                : played(attempt).seconds();
    }

    /** What was kept before parts were known says how long somebody had watched, and not what. */
    private static Coverage played(Attempt attempt) {
        return attempt.state().get("played") instanceof JsonArray played
                ? Coverage.read(played)
                : new Coverage(List.of(new Stretch(0, number(attempt, "seconds"))));
    }

    /** Who does not say what was played played it at its usual speed. */
    private static List<Stretch> played(Spell spell) {
        double from = Math.max(0, spell.position() - spell.seconds());
        return spell.stretches().isEmpty() ? List.of(new Stretch(from, spell.position())) : spell.stretches();
    }
}
