package sala.web.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.media.description.MediaSource;
import sala.people.Language;
import sala.school.Grade;
import sala.school.School;
import sala.school.Schools;
import sala.school.SubjectGroup;
import sala.search.Facet;
import sala.search.LengthBand;
import sala.web.page.Here;

/**
 * What the values of facets are called.
 *
 * @param schools those that may be named, by id
 */
record FacetWords(Map<String, School> schools) {

    /** @param ids of the schools that are to be named, as far as they are known here */
    static FacetWords naming(Schools schools, Collection<String> ids) {
        return new FacetWords(ids.stream()
                .flatMap(id -> schools.find(UUID.fromString(id)).stream())
                .collect(Collectors.toMap(school -> school.id().toString(), Function.identity())));
    }

    String label(Here here, Facet facet, String value) {
        return switch (facet) {
            case KIND -> Results.kind(here, value);
            case SUBJECT -> here.subject(SubjectGroup.valueOf(value));
            case GRADE -> here.grade(Grade.valueOf(value));
            case SOURCE -> source(here, MediaSource.valueOf(value));
            case LANGUAGE -> here.text("media.language." + value);
            case SCHOOL -> school(here, value);
            case SUBTITLES -> here.text("search.subtitles." + value);
            case LENGTH -> here.text(LengthBand.valueOf(value), "search.length");
            case YEAR -> value;
        };
    }

    private static String source(Here here, MediaSource source) {
        return source.label().isEmpty() ? here.text(source, "media.source") : source.label();
    }

    private String school(Here here, String id) {
        School school = schools.get(id);
        if (school == null) {
            return here.text("search.school.unknown");
        }
        String english = school.names().english();
        return here.language() == Language.THAI || english == null
                ? school.names().thai()
                : english;
    }
}
