package sala.search;

import java.util.Set;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What somebody has to do with: of two things that suit the words alike, the one of these comes first. It decides about
 * the order alone, never about what is found.
 */
public record Leaning(Set<Grade> grades, Set<SubjectGroup> subjects) {

    public static final Leaning NONE = new Leaning(Set.of(), Set.of());

    public Leaning {
        grades = Set.copyOf(grades);
        subjects = Set.copyOf(subjects);
    }
}
