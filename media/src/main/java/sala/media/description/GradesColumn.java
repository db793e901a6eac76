package sala.media.description;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.school.Grade;

/** Keeps grades in one column, in a way that SQL can look for one: {@code |P4|P5|}. */
@Converter
public class GradesColumn implements AttributeConverter<Set<Grade>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<Grade> grades) {
        StringBuilder column = new StringBuilder("|");
        if (grades != null) {
            grades.stream().sorted().forEach(grade -> column.append(grade.name())
                    .append('|'));
        }
        return column.toString();
    }

    @Override
    public Set<Grade> convertToEntityAttribute(@Nullable String column) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        if (column != null) {
            Arrays.stream(column.split("\\|"))
                    .filter(name -> !name.isEmpty())
                    .map(Grade::valueOf)
                    .forEach(grades::add);
        }
        return grades;
    }

    /** A pattern for {@code like} that finds this grade among others. */
    public static String containing(Grade grade) {
        return "%|" + grade.name() + "|%";
    }
}
