package sala.media.disk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.paging.Paging;

/**
 * Which files of a plan are meant.
 *
 * @param words a part of the name, the folder or the title
 */
public record FileFilter(Show show, String words) {

    public static final FileFilter ALL = new FileFilter(Show.ALL, "");

    /** The views of a plan. */
    public enum Show {
        ALL("true"),
        NEW("state = 'PROPOSED'"),
        LOOK("state in ('PROPOSED', 'ACCEPTED') and (subject is null or grades = '|')"),
        DUPLICATE("state = 'DUPLICATE'"),
        UNREADABLE("state in ('UNREADABLE', 'FAILED')"),
        ACCEPTED("state = 'ACCEPTED'"),
        LEFT_OUT("state = 'LEFT_OUT'"),
        BROUGHT("state = 'BROUGHT'");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** For {@code where}; the import's id is the first of the {@link #values}. */
    String condition() {
        String shown = "import = ? and " + show.condition;
        return words.isBlank()
                ? shown
                : shown + " and (lower(folder || '/' || name) like ? escape '!' or lower(title) like ? escape '!')";
    }

    List<@Nullable Object> values(Object... first) {
        List<@Nullable Object> values = new ArrayList<>(List.of(first));
        if (!words.isBlank()) {
            values.add(Paging.containing(words));
            values.add(Paging.containing(words));
        }
        return values;
    }
}
