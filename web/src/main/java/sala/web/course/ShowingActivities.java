package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sala.activity.ActivityTypes;
import sala.course.ActivityDraft;
import sala.media.activity.DocumentActivity;
import sala.media.activity.ExhibitActivity;
import sala.media.activity.MediaActivity;
import sala.media.activity.ShownItem;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;

/** Which type of activity shows an item of the register. */
@Singleton
public class ShowingActivities {

    private static final Set<String> TYPES = Set.of(MediaActivity.NAME, DocumentActivity.NAME, ExhibitActivity.NAME);

    private final ActivityTypes types;

    @Inject
    public ShowingActivities(ActivityTypes types) {
        this.types = types;
    }

    /** An activity that shows this item, under the item's title. */
    ActivityDraft draft(MediaItem item) {
        return ActivityDraft.of(item.details().title(), types.get(type(item.kind())), ShownItem.content(item.id()));
    }

    static boolean isOne(String type) {
        return TYPES.contains(type);
    }

    /** What can be shown by activities of this type. */
    static Set<MediaKind> kinds(String type) {
        return Arrays.stream(MediaKind.values())
                .filter(kind -> type(kind).equals(type))
                .collect(Collectors.toSet());
    }

    /** The name of the type that shows items of this kind. */
    static String type(MediaKind kind) {
        return switch (kind) {
            case VIDEO, AUDIO -> MediaActivity.NAME;
            case DOCUMENT -> DocumentActivity.NAME;
            case IMAGE, INTERACTIVE -> ExhibitActivity.NAME;
        };
    }
}
