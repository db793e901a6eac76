package sala.course;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.activity.ActivityType;
import sala.activity.Content;
import sala.fault.Required;

/**
 * An activity as its author writes it; may have flaws until the course is handed in.
 *
 * @param references what the content refers to, as its type says
 */
public record ActivityDraft(String title, String type, Content content, Set<UUID> references) {

    public ActivityDraft {
        references = Set.copyOf(references);
    }

    /** @throws sala.fault.Invalid when the title is missing or too long */
    public static ActivityDraft of(@Nullable String title, ActivityType type, Content content) {
        return new ActivityDraft(Required.text("title", title, 200), type.name(), content, type.references(content));
    }
}
