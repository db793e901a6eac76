package sala.roster;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a roster a list is to show.
 *
 * @param kind null for all
 * @param words parts of the name; empty for all
 */
public record LineFilter(@Nullable Kind kind, String words) {

    public static final LineFilter ALL = new LineFilter(null, "");
}
