package sala.media.timetable.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import sala.fault.Invalid;
import sala.media.disk.name.NameReader;
import sala.media.disk.name.Proposal;
import sala.media.timetable.Channel;
import sala.media.timetable.Slot;
import sala.media.timetable.Topic;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** Makes a lesson of one line. Grades and learning areas are read by the rules for names of folders. */
final class LineReader {

    /** Stands for a file in a folder whose name is what somebody wrote. */
    private static final String ANY_FILE = "-";

    private final NameReader names;
    private final Map<Column, Integer> columns;

    LineReader(NameReader names, Map<Column, Integer> columns) {
        this.names = names;
        this.columns = columns;
    }

    /** @throws Invalid when it cannot be used */
    ReadLine read(CSVRecord line, long number) {
        Channel channel = Channel.of(cell(line, Column.CHANNEL));
        LocalDate day = WrittenDay.of(required(line, Column.DATE))
                .orElseThrow(() -> wrong(line, Column.DATE, "timetable.no-such-day"));
        String begin = required(line, Column.FROM);
        LocalTime from = WrittenTime.of(WrittenTime.begin(begin))
                .orElseThrow(() -> wrong(line, Column.FROM, "timetable.no-such-time"));
        Slot slot = new Slot(channel, day, from, end(line, begin, from));
        String subject = cell(line, Column.SUBJECT);
        Topic topic =
                new Topic(grades(line, channel), subject(subject), cell(line, Column.TITLE), cell(line, Column.UNIT));
        return new ReadLine(number, slot, topic);
    }

    private LocalTime end(CSVRecord line, String begin, LocalTime from) {
        String end = cell(line, Column.TO).isEmpty() ? WrittenTime.end(begin) : cell(line, Column.TO);
        if (!end.isEmpty()) {
            return WrittenTime.of(end).orElseThrow(() -> wrong(line, Column.TO, "timetable.no-such-time"));
        }
        String length = cell(line, Column.LENGTH);
        if (length.isEmpty()) {
            throw new Invalid("to", "timetable.no-end");
        }
        return from.plus(
                WrittenTime.length(length).orElseThrow(() -> wrong(line, Column.LENGTH, "timetable.no-such-length")));
    }

    /** A programme that does not say for whom it is, is for whom its channel is. */
    private Set<Grade> grades(CSVRecord line, Channel channel) {
        String written = cell(line, Column.GRADE);
        Set<Grade> grades = read(written.isEmpty() ? channel.name() : written).grades();
        if (grades.isEmpty()) {
            throw new Invalid("grade", written.isEmpty() ? "timetable.no-grade" : "timetable.no-such-grade", written);
        }
        return grades;
    }

    private @Nullable SubjectGroup subject(String written) {
        SubjectGroup found = written.isEmpty() ? null : read(written).subject();
        if (found == null && !written.isEmpty()) {
            throw new Invalid("subject", "timetable.no-such-subject", written);
        }
        return found;
    }

    private Proposal read(String written) {
        return names.read(List.of(written, ANY_FILE));
    }

    private String required(CSVRecord line, Column column) {
        String text = cell(line, column);
        if (text.isEmpty()) {
            throw new Invalid(column.name(), "timetable.missing");
        }
        return text;
    }

    private Invalid wrong(CSVRecord line, Column column, String code) {
        return new Invalid(column.name(), code, cell(line, column));
    }

    private String cell(CSVRecord line, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= line.size() ? "" : line.get(index).strip();
    }
}
