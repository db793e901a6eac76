package sala.media.timetable;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.fault.Required;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What is taught, and to whom.
 *
 * @param subject null where none fits
 * @param unit of the curriculum, in the words of the programme; empty where nobody says
 */
public record Topic(Set<Grade> grades, @Nullable SubjectGroup subject, String title, String unit) {

    private static final int TITLE = 300;
    private static final int UNIT = 200;

    /** @throws sala.fault.Invalid when there is no title, or a text is too long */
    public Topic {
        title = Required.text("title", title, TITLE);
        unit = Required.optionalText("unit", unit, UNIT);
        grades = Set.copyOf(grades);
    }

    /** Youngest first. */
    public Set<Grade> orderedGrades() {
        EnumSet<Grade> ordered = EnumSet.noneOf(Grade.class);
        ordered.addAll(grades);
        return ordered;
    }
}
