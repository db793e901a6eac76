package sala.web.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sala.people.Language;
import sala.roster.RosterLine;
import sala.roster.reading.Column;
import sala.roster.reading.Flaw;
import sala.web.page.Reader;
import sala.web.sheet.Sheet;
import sala.web.text.Texts;

/** The table to be filled in, and lines of a roster to be put right in the same form. */
@Singleton
public class RosterSheets {

    private static final List<Column> COLUMNS = List.of(
            Column.SCHOOL_CODE,
            Column.CITIZEN_ID,
            Column.GRADE,
            Column.ROOM,
            Column.NUMBER,
            Column.PREFIX,
            Column.GIVEN,
            Column.FAMILY,
            Column.BIRTH,
            Column.ROLE);

    private final Reader reader;
    private final Texts texts;

    @Inject
    public RosterSheets(Reader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** With two lines of nobody as an example: their numbers prove nothing. */
    Sheet template() {
        return new Sheet(
                texts.text(Language.THAI, "roster.title"),
                COLUMNS.stream().map(this::head).toList(),
                List.of(
                        List.of(
                                "",
                                "",
                                "ป.4",
                                "1",
                                "04001",
                                "เด็กหญิง",
                                "ตัวอย่าง",
                                "แก้ไขได้",
                                "12/01/2559",
                                "นักเรียน"),
                        List.of("", "", "", "", "", "นาง", "ตัวอย่าง", "แก้ไขได้", "", "ครู")));
    }

    /** Lines that cannot be used, with why; citizen ids are masked, and a masked one is read as none. */
    Sheet wrong(List<RosterLine> lines) {
        List<String> head = new ArrayList<>(COLUMNS.stream().map(this::head).toList());
        head.add(text("roster.why"));
        head.add(text("roster.line"));
        return new Sheet(
                text("roster.title"), head, lines.stream().map(this::row).toList());
    }

    private List<Object> row(RosterLine line) {
        List<Object> row = new ArrayList<>();
        Map<Column, String> cells = line.cells();
        for (Column column : COLUMNS) {
            row.add(cell(cells, column));
        }
        row.add(line.flaws().stream().map(this::why).collect(Collectors.joining(" ")));
        row.add(RosterView.place(line));
        return row;
    }

    private static String cell(Map<Column, String> cells, Column column) {
        String value = cells.getOrDefault(column, "");
        if (!value.isEmpty()) {
            return value;
        }
        return switch (column) {
            case GRADE -> cells.getOrDefault(Column.CLASS, "");
            case GIVEN -> cells.getOrDefault(Column.FULL_NAME, "");
            default -> "";
        };
    }

    private String why(Flaw flaw) {
        return text("roster.column." + flaw.column()) + ": "
                + texts.text(
                        reader.language(),
                        "fault." + flaw.code(),
                        flaw.arguments().toArray());
    }

    /** In Thai whoever asks, since the file is read by its Thai headings everywhere. */
    private String head(Column column) {
        return texts.text(Language.THAI, "roster.column." + column);
    }

    private String text(String key) {
        return texts.text(reader.language(), key);
    }
}
