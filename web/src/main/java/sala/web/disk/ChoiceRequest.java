package sala.web.disk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.disk.FileChoice;
import sala.media.disk.FileEdit;
import sala.media.disk.FileFilter;
import sala.media.disk.FileFilter.Show;
import sala.media.disk.name.FileRole;
import sala.school.Grade;
import sala.web.text.Wording;

/**
 * Which files a program means, and what it says about them.
 *
 * @param files numbers of files; none for all that the filter shows
 * @param show one of the views of a plan, such as {@code new}
 * @param words a part of the name, the folder or the title
 * @param fitting whether as many as the school has room for are meant, when it has not for all
 */
public record ChoiceRequest(
        @Nullable List<Long> files,
        @Nullable String show,
        @Nullable String words,
        @Nullable Words set,
        @Nullable Boolean fitting) {

    /** What is said about all of them; what is left out stays as it is. */
    public record Words(
            @Nullable List<String> grades,
            @Nullable String subject,
            @Nullable String role,
            @Nullable Integer unit,
            @Nullable String unitTitle) {}

    FileChoice choice() {
        if (files != null) {
            if (files.isEmpty()) {
                throw new Invalid("files", "field.required");
            }
            return FileChoice.of(files);
        }
        return FileChoice.all(new FileFilter(shown(show == null ? "new" : show), words == null ? "" : words));
    }

    static Show shown(String name) {
        return constant(Show.class, "show", name);
    }

    FileEdit edit() {
        if (set == null) {
            throw new Invalid("set", "field.required");
        }
        return new FileEdit(
                set.grades() == null ? null : grades(set.grades()),
                set.subject() == null
                        ? null
                        : Wording.subjects()
                                .read(set.subject())
                                .orElseThrow(() ->
                                        new Invalid(List.of(Wording.subjects().flaw("subject")))),
                set.role() == null ? null : constant(FileRole.class, "role", set.role()),
                set.unit(),
                set.unitTitle() == null ? "" : set.unitTitle());
    }

    private static Set<Grade> grades(List<String> names) {
        return names.stream()
                .map(name -> Wording.grades()
                        .read(name)
                        .orElseThrow(() -> new Invalid(List.of(Wording.grades().flaw("grades")))))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "field.choice"));
    }
}
