package sala.search;

import java.util.List;

/**
 * How many would be found with each value of a filter, the other filters being as they are.
 *
 * @param kinds the most frequent first
 * @param subjects names of {@link sala.school.SubjectGroup}, the most frequent first
 * @param grades names of {@link sala.school.Grade}, youngest first
 */
public record Facets(List<Count> kinds, List<Count> subjects, List<Count> grades) {

    public Facets {
        kinds = List.copyOf(kinds);
        subjects = List.copyOf(subjects);
        grades = List.copyOf(grades);
    }

    /** One value and how many have it. */
    public record Count(String value, long count) {}
}
