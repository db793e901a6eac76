package sala.web.media;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.fault.Invalid;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.description.MediaSource;
import sala.media.item.MediaItem;
import sala.media.item.MediaVersion;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;

/** The form with what people say about an item. */
final class DetailsForm {

    private DetailsForm() {}

    /** @throws Invalid naming the first field that is wrong */
    static MediaDetails read(Form form) {
        return new MediaDetails(
                form.required("title"),
                form.text("description"),
                form.choice("subject", SubjectGroup.class).orElse(null),
                grades(form),
                new Terms(
                        form.text("language"),
                        form.choice("licence", Licence.class).orElse(Licence.UNKNOWN),
                        form.choice("source", MediaSource.class).orElse(MediaSource.OTHER)));
    }

    static Form of(MediaItem item) {
        MediaDetails details = item.details();
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("version", String.valueOf(item.version()));
        values.putSingle("title", details.title());
        values.putSingle("description", details.description());
        values.putSingle(
                "subject", details.subject() == null ? "" : details.subject().name());
        values.putSingle("language", details.terms().language());
        values.putSingle("licence", details.terms().licence().name());
        values.putSingle("source", details.terms().source().name());
        details.orderedGrades().forEach(grade -> values.add("grades", grade.name()));
        return Form.of(values);
    }

    /** The version that was on the screen when the form was opened. */
    static MediaVersion seen(Form form, UUID id) {
        return new MediaVersion(id, form.version());
    }

    private static Set<Grade> grades(Form form) {
        try {
            return form.all("grades").stream().map(Grade::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Invalid("grades", "field.choice");
        }
    }
}
