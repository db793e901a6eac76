package sala.media.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files that somebody means: those that were ticked, or all that a filter shows.
 *
 * @param ids empty for all that the filter shows
 */
public record FileChoice(List<Long> ids, FileFilter filter) {

    public FileChoice {
        ids = List.copyOf(ids);
    }

    public static FileChoice all(FileFilter filter) {
        return new FileChoice(List.of(), filter);
    }

    public static FileChoice of(List<Long> ids) {
        return new FileChoice(ids, FileFilter.ALL);
    }

    String condition() {
        return ids.isEmpty() ? filter.condition() : "import = ? and id = any (cast(? as bigint[]))";
    }

    /** @param disk the import's id */
    List<@Nullable Object> values(UUID disk) {
        if (ids.isEmpty()) {
            return filter.values(disk);
        }
        List<@Nullable Object> values = new ArrayList<>();
        values.add(disk);
        values.add(ids.stream().map(String::valueOf).toList());
        return values;
    }
}
