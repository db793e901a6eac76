package sala.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sala.roster.reading.Column;
import sala.roster.reading.RawLine;
import sala.roster.reading.ReadLine;

/** Lines that could not be used: whoever they may speak of is in the file all the same, and has not left. */
record UnreadLines(Set<String> numbers, Set<String> texts) {

    static UnreadLines of(List<ReadLine> lines) {
        List<RawLine> unread = lines.stream()
                .filter(line -> line.entry().isEmpty())
                .map(ReadLine::raw)
                .toList();
        return new UnreadLines(
                unread.stream().map(line -> line.at(Column.NUMBER)).collect(Collectors.toSet()),
                unread.stream().map(UnreadLines::name).collect(Collectors.toSet()));
    }

    boolean mention(KnownPerson person) {
        String name = plain(person.name().given() + person.name().family());
        return (!person.number().isEmpty() && numbers.contains(person.number()))
                || texts.stream().anyMatch(text -> text.endsWith(name));
    }

    private static String name(RawLine line) {
        return plain(line.at(Column.FULL_NAME) + line.at(Column.GIVEN) + line.at(Column.FAMILY));
    }

    private static String plain(String text) {
        return text.replace(" ", "");
    }
}
