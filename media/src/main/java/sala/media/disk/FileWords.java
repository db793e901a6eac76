package sala.media.disk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.media.description.MediaSource;
import sala.media.disk.name.FileRole;
import sala.media.disk.name.Proposal;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What an item made of a file will say about itself.
 *
 * @param order of the lesson within its unit
 * @param lesson what all files of one lesson have in common
 */
public record FileWords(
        String title,
        FileRole role,
        Set<Grade> grades,
        @Nullable SubjectGroup subject,
        @Nullable Integer unit,
        String unitTitle,
        @Nullable Integer order,
        @Nullable LocalDate taught,
        @Nullable MediaSource source,
        String lesson) {

    private static final int TITLE = 300;
    private static final int HIGHEST = 999;

    public FileWords {
        title = Required.text("title", title, TITLE);
        unitTitle = Required.optionalText("unitTitle", unitTitle, TITLE);
        grades = Set.copyOf(grades);
        requireNumber("unit", unit);
        requireNumber("order", order);
    }

    public static FileWords of(Proposal names) {
        return new FileWords(
                names.title(),
                names.role(),
                names.grades(),
                names.subject(),
                names.unit(),
                names.unitTitle(),
                names.order(),
                names.taught(),
                names.source(),
                names.lesson());
    }

    /** Whether names said too little or too much for it to be found by pupils later. */
    public boolean needsALook() {
        return subject == null || grades.isEmpty();
    }

    /** Youngest first. */
    public Set<Grade> orderedGrades() {
        EnumSet<Grade> ordered = EnumSet.noneOf(Grade.class);
        ordered.addAll(grades);
        return ordered;
    }

    private static void requireNumber(String field, @Nullable Integer number) {
        if (number != null && (number < 0 || number > HIGHEST)) {
            throw new Invalid(field, "field.number");
        }
    }
}
