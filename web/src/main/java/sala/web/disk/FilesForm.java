package sala.web.disk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.description.MediaSource;
import sala.media.disk.FileEdit;
import sala.media.disk.FileFilter;
import sala.media.disk.FileFilter.Show;
import sala.media.disk.FileWords;
import sala.media.disk.name.FileRole;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;

/** The forms about files of a plan. */
final class FilesForm {

    private static final Set<String> DEEDS = Set.of("accept", "accept-fitting", "undo", "leave", "edit");
    private static final int MOST = 1000;

    private FilesForm() {}

    static FileFilter filter(Form form) {
        return new FileFilter(form.choice("show", Show.class).orElse(Show.ALL), form.text("words"));
    }

    /** The ticked ones. */
    static List<Long> ids(Form form) {
        try {
            return form.all("file").stream().limit(MOST).map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new Invalid("file", "field.choice");
        }
    }

    static String deed(Form form) {
        String deed = form.text("do");
        if (!DEEDS.contains(deed)) {
            throw new Invalid("do", "field.choice");
        }
        return deed;
    }

    static FileEdit edit(Form form) {
        return new FileEdit(
                form.choice("grade", Grade.class).map(Set::of).orElse(null),
                form.choice("subject", SubjectGroup.class).orElse(null),
                form.choice("role", FileRole.class).orElse(null),
                form.whole("unit").orElse(null),
                form.text("unitTitle"));
    }

    /** @param known what no form asks for stays as it is */
    static FileWords words(Form form, FileWords known) {
        return new FileWords(
                form.required("title"),
                form.choice("role", FileRole.class).orElse(known.role()),
                grades(form),
                form.choice("subject", SubjectGroup.class).orElse(null),
                form.whole("unit").orElse(null),
                form.text("unitTitle"),
                form.whole("order").orElse(null),
                day(form.text("taught")),
                form.choice("source", MediaSource.class).orElse(null),
                known.lesson());
    }

    static Form of(FileWords words) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("title", words.title());
        values.putSingle("role", words.role().name());
        words.orderedGrades().forEach(grade -> values.add("grades", grade.name()));
        put(values, "subject", words.subject());
        put(values, "unit", words.unit());
        values.putSingle("unitTitle", words.unitTitle());
        put(values, "order", words.order());
        put(values, "taught", words.taught());
        put(values, "source", words.source());
        return Form.of(values);
    }

    private static void put(MultivaluedMap<String, String> values, String field, @Nullable Object value) {
        values.putSingle(field, value == null ? "" : value.toString());
    }

    private static Set<Grade> grades(Form form) {
        try {
            return form.all("grades").stream().map(Grade::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new Invalid("grades", "field.choice");
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid("taught", "report.no-date");
        }
    }
}
