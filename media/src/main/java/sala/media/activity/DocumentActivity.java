package sala.media.activity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import sala.activity.Content;
import sala.attempt.Attempt;
import sala.attempt.Spell;
import sala.media.item.MediaKind;
import sala.usage.Kind;

/** Reading a document; complete when its last page was reached. */
@Singleton
public class DocumentActivity extends ShowingActivity {

    /** Stored with each such activity. */
    public static final String NAME = "document";

    @Inject
    public DocumentActivity(ShownItem shown) {
        super(shown, kind -> kind == MediaKind.DOCUMENT);
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
    public JsonObject follow(Content content, Attempt attempt, Spell spell) {
        return after(spell.position(), spell.of())
                .add("furthest", Math.max(number(attempt, "furthest"), spell.position()))
                .build();
    }

    @Override
    public double done(Attempt attempt) {
        double pages = number(attempt, "of");
        return pages > 0 ? Math.min(1, number(attempt, "furthest") / pages) : 0;
    }
}
