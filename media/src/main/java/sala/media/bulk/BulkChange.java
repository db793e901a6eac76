package sala.media.bulk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.fault.Required;
import sala.media.description.Card;
import sala.media.description.EndUser;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What is to be said of several items alike; null, empty or without words leaves each as it is.
 *
 * @param more keywords to add
 * @param fewer keywords to take away
 */
public record BulkChange(
        @Nullable SubjectGroup subject,
        Set<Grade> grades,
        @Nullable Integer term,
        @Nullable Licence licence,
        @Nullable EndUser endUser,
        String rightsHolder,
        Keywords more,
        Keywords fewer) {

    private static final int NAME = 300;

    public BulkChange {
        grades = Set.copyOf(grades);
        rightsHolder = Required.optionalText("rightsHolder", rightsHolder, NAME);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return subject == null
                && grades.isEmpty()
                && term == null
                && licence == null
                && endUser == null
                && rightsHolder.isEmpty()
                && more.words().isEmpty()
                && fewer.words().isEmpty();
    }

    /** These words with what is changed. */
    MediaDetails of(MediaDetails details) {
        return new MediaDetails(
                details.title(),
                details.description(),
                subject == null ? details.subject() : subject,
                grades.isEmpty() ? details.grades() : grades,
                terms(details.terms()),
                card(details.card()));
    }

    private MediaDetails.Terms terms(MediaDetails.Terms terms) {
        MediaDetails.Terms licensed = licence == null ? terms : terms.with(licence);
        return endUser == null ? licensed : licensed.with(endUser);
    }

    private Card card(Card card) {
        Placement old = card.placement();
        Placement placement = term == null ? old : new Placement(term, old.unit(), old.unitTitle(), old.period());
        Rights rights = rightsHolder.isEmpty()
                ? card.rights()
                : new Rights(card.rights().creator(), rightsHolder);
        return card.with(placement)
                .with(rights)
                .with(card.keywords().without(fewer).with(more));
    }
}
