package sala.media.description;

import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * Where in a school year an item is taught.
 *
 * @param term ภาคเรียน, 1 or 2; null for any
 * @param unit หน่วยการเรียนรู้, by its number; null where none is known
 * @param unitTitle what the unit is called; empty where nobody said
 * @param period คาบ or แผนที่, by its number; null where none is known
 */
public record Placement(@Nullable Integer term, @Nullable Integer unit, String unitTitle, @Nullable Integer period) {

    public static final Placement NONE = new Placement(null, null, "", null);

    private static final int TERMS = 2;
    private static final int HIGHEST = 999;
    private static final int TITLE = 300;

    public Placement {
        requireUpTo("term", term, TERMS);
        requireUpTo("unit", unit, HIGHEST);
        unitTitle = Required.optionalText("unitTitle", unitTitle, TITLE);
        requireUpTo("period", period, HIGHEST);
    }

    /** Whether a unit is named, by number or by title. */
    public boolean hasUnit() {
        return unit != null || !unitTitle.isEmpty();
    }

    private static void requireUpTo(String field, @Nullable Integer number, int highest) {
        if (number != null && (number < ("term".equals(field) ? 1 : 0) || number > highest)) {
            throw new Invalid(field, "field.between", "term".equals(field) ? 1 : 0, highest);
        }
    }
}
