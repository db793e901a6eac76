package sala.web.media;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.fault.Invalid;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaDetails.Terms;
import sala.media.description.MediaSource;
import sala.media.item.FileLabel;
import sala.media.item.MediaItem;
import sala.media.item.MediaVersion;
import sala.media.item.Proposal;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Here;

/** The form with what people say about an item. */
public final class DetailsForm {

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
                        form.choice("source", MediaSource.class).orElse(MediaSource.OTHER),
                        form.choice("endUser", EndUser.class).orElse(EndUser.LEARNER)),
                CardForm.read(form));
    }

    /**
     * What came with a file.
     *
     * @param label gives the title where none was typed
     * @throws Invalid naming the first field that is wrong
     */
    static MediaDetails read(Form form, FileLabel label) {
        return read(form.text("title").isEmpty() ? form.with("title", label.asTitle()) : form);
    }

    /** Before anybody said anything. */
    static Form blank() {
        return of(MediaDetails.named("-")).with("title", "");
    }

    /** What the form shows: the words that wait, when some do, else those that are shown. */
    static Form of(MediaItem item) {
        MediaDetails details = item.proposal().map(Proposal::details).orElse(item.details());
        return of(details)
                .with("version", String.valueOf(item.version()))
                .with("state", item.approval().name());
    }

    /** What the form shows of words alone. */
    static Form of(MediaDetails details) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("title", details.title());
        values.putSingle("description", details.description());
        values.putSingle(
                "subject", details.subject() == null ? "" : details.subject().name());
        values.putSingle("language", details.terms().language());
        values.putSingle("licence", details.terms().licence().name());
        values.putSingle("source", details.terms().source().name());
        values.putSingle("endUser", details.terms().endUser().name());
        details.orderedGrades().forEach(grade -> values.add("grades", grade.name()));
        CardForm.write(details.card(), values);
        return Form.of(values);
    }

    /** All by which somebody decides about an item. */
    public static Form whole(MediaItem item) {
        return of(item).with("why", item.decision().reason());
    }

    public static List<Choice> languages(Here here) {
        return MediaDetails.LANGUAGES.stream()
                .map(tag -> new Choice(tag, here.text("media.language." + tag)))
                .toList();
    }

    public static List<Choice> licences(Here here) {
        return Choice.of(Licence.class, licence -> label(here, licence));
    }

    public static List<Choice> endUsers(Here here) {
        return Choice.of(EndUser.class, endUser -> here.text(endUser, "media.end-user"));
    }

    public static List<Choice> sources(Here here) {
        return Choice.of(MediaSource.class, source -> label(here, source));
    }

    /** Names that are the same in every language are their own. */
    public static String label(Here here, Licence licence) {
        return licence.label().isEmpty() ? here.text(licence, "media.licence") : licence.label();
    }

    /** Names that are the same in every language are their own. */
    public static String label(Here here, MediaSource source) {
        return source.label().isEmpty() ? here.text(source, "media.source") : source.label();
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
