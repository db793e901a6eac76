package sala.media.disk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.media.description.GradesColumn;
import sala.media.disk.name.FileRole;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What is said about several files at once; null leaves each as it is.
 *
 * @param unitTitle empty leaves each as it is
 */
public record FileEdit(
        @Nullable Set<Grade> grades,
        @Nullable SubjectGroup subject,
        @Nullable FileRole role,
        @Nullable Integer unit,
        String unitTitle) {

    private static final int TITLE = 300;
    private static final int HIGHEST = 999;

    public FileEdit {
        grades = grades == null ? null : Set.copyOf(grades);
        unitTitle = Required.optionalText("unitTitle", unitTitle, TITLE);
        if (unit != null && (unit < 0 || unit > HIGHEST)) {
            throw new Invalid("unit", "field.number");
        }
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return said().isEmpty();
    }

    /** Columns and their new values; what is not said is not in it. */
    Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>();
        if (grades != null) {
            said.put("grades", new GradesColumn().convertToDatabaseColumn(grades));
        }
        if (subject != null) {
            said.put("subject", subject);
        }
        if (role != null) {
            said.put("role", role);
        }
        if (unit != null) {
            said.put("unit", unit);
        }
        if (!unitTitle.isEmpty()) {
            said.put("unit_title", unitTitle);
        }
        return said;
    }
}
