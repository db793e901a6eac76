package sala.media.disk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.media.description.GradesColumn;
import sala.media.description.MediaSource;
import sala.media.disk.name.FileRole;
import sala.media.disk.name.Gives;
import sala.media.disk.name.NamedForm;
import sala.school.SubjectGroup;
import sala.sql.Row;

/** Rows of {@code disk_file} as files, and what of files stands in columns. */
public final class FileRows {

    private static final GradesColumn GRADES = new GradesColumn();

    private FileRows() {}

    public static DiskFile read(Row row) throws SQLException {
        String twin = row.textOrNull("twin");
        return new DiskFile(
                row.number("id"),
                row.id("import"),
                row.text("place"),
                row.text("entry"),
                row.text("folder"),
                row.text("name"),
                row.number("bytes"),
                row.instant("modified"),
                FileState.valueOf(row.text("state")),
                row.text("reason"),
                NamedForm.valueOf(row.text("form")),
                words(row),
                rules(row.text("rules")),
                row.flag("edited"),
                twin == null ? null : Long.valueOf(twin),
                row.idOrNull("item"));
    }

    private static FileWords words(Row row) throws SQLException {
        String subject = row.textOrNull("subject");
        String source = row.textOrNull("source");
        String taught = row.textOrNull("taught");
        return new FileWords(
                row.text("title"),
                FileRole.valueOf(row.text("role")),
                GRADES.convertToEntityAttribute(row.text("grades")),
                subject == null ? null : SubjectGroup.valueOf(subject),
                number(row.textOrNull("unit")),
                row.text("unit_title"),
                number(row.textOrNull("ordinal")),
                taught == null ? null : LocalDate.parse(taught),
                source == null ? null : MediaSource.valueOf(source),
                row.text("lesson"));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    public static String grades(FileWords words) {
        return GRADES.convertToDatabaseColumn(words.grades());
    }

    /** {@code grade=primary subject=maths}. */
    public static String rules(Map<Gives, String> rules) {
        return new TreeMap<>(rules)
                .entrySet().stream()
                        .map(said -> said.getKey().name() + "=" + said.getValue())
                        .collect(Collectors.joining("\t"));
    }

    private static Map<String, String> rules(String column) {
        return Arrays.stream(column.split("\t"))
                .map(said -> said.split("=", 2))
                .filter(said -> said.length == 2)
                .collect(Collectors.toMap(said -> said[0], said -> said[1]));
    }
}
