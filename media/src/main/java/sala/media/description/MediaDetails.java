package sala.media.description;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.fault.Required;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What people say about an item.
 *
 * @param subject null where none fits
 */
public record MediaDetails(
        String title, String description, @Nullable SubjectGroup subject, Set<Grade> grades, Terms terms, Card card) {

    /** The languages in which lessons are made here, most used first. */
    public static final List<String> LANGUAGES = List.of("th", "en", "ms", "zh", "ja", "my", "km", "lo", "ar");

    private static final int TITLE = 300;
    private static final int DESCRIPTION = 5000;

    public MediaDetails {
        title = Required.text("title", title, TITLE);
        description = Required.optionalText("description", description, DESCRIPTION);
        grades = Set.copyOf(grades);
    }

    /** Without a card. */
    public MediaDetails(
            String title, String description, @Nullable SubjectGroup subject, Set<Grade> grades, Terms terms) {
        this(title, description, subject, grades, terms, Card.EMPTY);
    }

    public MediaDetails with(Terms other) {
        return new MediaDetails(title, description, subject, grades, other, card);
    }

    public MediaDetails with(Card other) {
        return new MediaDetails(title, description, subject, grades, terms, other);
    }

    /** As much as is known of a file that somebody just sent. */
    public static MediaDetails named(String title) {
        return new MediaDetails(title, "", null, Set.of(), Terms.UNKNOWN);
    }

    /** Youngest first. */
    public Set<Grade> orderedGrades() {
        EnumSet<Grade> ordered = EnumSet.noneOf(Grade.class);
        ordered.addAll(grades);
        return ordered;
    }

    /**
     * In which language it is, where it comes from, and how and by whom it may be used.
     *
     * @param language two letters, one of {@link #LANGUAGES}
     */
    public record Terms(String language, Licence licence, MediaSource source, EndUser endUser) {

        public static final Terms UNKNOWN = new Terms("th", Licence.UNKNOWN, MediaSource.SCHOOL, EndUser.LEARNER);

        public Terms {
            if (!LANGUAGES.contains(language)) {
                throw new Invalid("language", "field.choice");
            }
        }

        public Terms with(Licence other) {
            return new Terms(language, other, source, endUser);
        }

        public Terms with(EndUser other) {
            return new Terms(language, licence, source, other);
        }
    }
}
