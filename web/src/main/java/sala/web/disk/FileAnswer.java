package sala.web.disk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.disk.DiskFile;
import sala.media.disk.FileWords;
import sala.web.text.Wording;

/**
 * A file of a plan as programs get it.
 *
 * @param folder from the import's folder; archives count as folders
 * @param state found, proposed, duplicate, unreadable, left-out, accepted, brought or failed
 * @param reason why it cannot be brought in, or why it need not be, as a stable code
 * @param rules which rule said what
 * @param twin number of the file with the same bytes on this disk
 * @param item what became of it, or the item with the same bytes
 */
public record FileAnswer(
        long id,
        String folder,
        String name,
        long bytes,
        String state,
        @Nullable String reason,
        String form,
        String role,
        String title,
        @Nullable String subject,
        List<String> grades,
        @Nullable Integer unit,
        String unitTitle,
        @Nullable Integer order,
        @Nullable LocalDate taught,
        @Nullable String source,
        String lesson,
        Map<String, String> rules,
        boolean edited,
        @Nullable Long twin,
        @Nullable UUID item) {

    static FileAnswer of(DiskFile file) {
        FileWords words = file.words();
        return new FileAnswer(
                file.id(),
                file.folder(),
                file.name(),
                file.bytes(),
                Wording.code(file.state()),
                file.reason().isEmpty() ? null : file.reason(),
                Wording.code(file.form()),
                Wording.code(words.role()),
                words.title(),
                words.subject() == null ? null : Wording.code(words.subject()),
                words.orderedGrades().stream().map(Enum::name).toList(),
                words.unit(),
                words.unitTitle(),
                words.order(),
                words.taught(),
                words.source() == null ? null : Wording.code(words.source()),
                words.lesson(),
                file.rules(),
                file.edited(),
                file.twin(),
                file.item());
    }
}
