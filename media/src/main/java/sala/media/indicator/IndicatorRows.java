package sala.media.indicator;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sala.media.description.GradesColumn;
import sala.media.description.IndicatorCode;
import sala.paging.Paging;
import sala.school.SubjectGroup;
import sala.sql.Row;

/** How indicators stand in their table. */
final class IndicatorRows {

    private static final GradesColumn GRADES = new GradesColumn();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private IndicatorRows() {}

    static Indicator read(Row row) throws SQLException {
        return new Indicator(
                IndicatorCode.of(row.text("code")),
                SubjectGroup.valueOf(row.text("subject")),
                GRADES.convertToEntityAttribute(row.text("grades")),
                row.text("text"));
    }

    /** For {@code code, id, subject, grades, text, sought}. */
    static List<Object> arguments(Indicator indicator) {
        return List.of(
                indicator.code().text(),
                indicator.id(),
                indicator.subject(),
                GRADES.convertToDatabaseColumn(indicator.grades()),
                indicator.text(),
                sought(indicator));
    }

    /** Codes are found with and without their blanks. */
    private static String sought(Indicator indicator) {
        String code = indicator.code().text();
        return (code + " " + BLANKS.matcher(code).replaceAll("") + " " + indicator.text()).toLowerCase(Locale.ROOT);
    }

    /** Conditions for a filter, and what stands for their gaps. */
    static Where where(IndicatorFilter filter) {
        Where where = new Where(new ArrayList<>(List.of("true")), new ArrayList<>());
        for (String word : BLANKS.split(filter.words().strip())) {
            where.add("sought like ? escape '!'", Paging.containing(word));
        }
        if (filter.subject() != null) {
            where.add("subject = ?", filter.subject());
        }
        if (filter.grade() != null) {
            where.add("grades like ?", GradesColumn.containing(filter.grade()));
        }
        return where;
    }

    record Where(List<String> conditions, List<Object> values) {

        void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        String sql() {
            return " where " + String.join(" and ", conditions);
        }

        Object[] with(Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }
}
