package sala.media.disk.name;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.media.description.MediaSource;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What the names of a file and its folders say about it. Only a proposal: people have the last word.
 *
 * @param form what it may be, by its ending; its bytes decide
 * @param unitTitle what its unit is called; empty when names do not say
 * @param lesson what all files of one lesson have in common, and no others of the same disk
 * @param rules the rule that said each thing
 */
public record Proposal(
        String title,
        NamedForm form,
        FileRole role,
        Set<Grade> grades,
        @Nullable SubjectGroup subject,
        @Nullable Integer unit,
        String unitTitle,
        @Nullable Integer order,
        @Nullable LocalDate taught,
        @Nullable MediaSource source,
        String lesson,
        Map<Gives, String> rules) {

    public Proposal {
        grades = Set.copyOf(grades);
        rules = Map.copyOf(rules);
    }
}
