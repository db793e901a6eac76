package sala.media.description;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** {@link MediaDetails} in the columns of an item. */
@Embeddable
public class Description {

    private String title;
    private String description;

    @Nullable
    @Enumerated(EnumType.STRING)
    private SubjectGroup subject;

    @Convert(converter = GradesColumn.class)
    private Set<Grade> grades;

    private String language;

    @Enumerated(EnumType.STRING)
    private Licence licence;

    @Enumerated(EnumType.STRING)
    private MediaSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_user")
    private EndUser endUser;

    @Embedded
    private CardColumns card;

    protected Description() {}

    public Description(MediaDetails details) {
        this.title = details.title();
        this.description = details.description();
        this.subject = details.subject();
        this.grades = details.grades();
        this.language = details.terms().language();
        this.licence = details.terms().licence();
        this.source = details.terms().source();
        this.endUser = details.terms().endUser();
        this.card = new CardColumns(details.card());
    }

    public MediaDetails details() {
        return new MediaDetails(
                title,
                description,
                subject,
                grades,
                new MediaDetails.Terms(language, licence, source, endUser),
                card.card());
    }
}
