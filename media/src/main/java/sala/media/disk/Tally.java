package sala.media.disk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sala.media.disk.name.NamedForm;

/**
 * A plan in numbers.
 *
 * @param needLook how many of those that may come in say too little about themselves
 * @param lessons how many lessons the files that may come in or are in belong to
 */
public record Tally(List<Line> lines, long needLook, long lessons) {

    public Tally {
        lines = List.copyOf(lines);
    }

    /** How many files of one kind there are. */
    public record Line(FileState state, String reason, NamedForm form, long files, long bytes) {}

    public long files() {
        return lines.stream().mapToLong(Line::files).sum();
    }

    public long files(FileState state) {
        return sum(line -> line.state() == state).files();
    }

    public long bytes(FileState state) {
        return sum(line -> line.state() == state).bytes();
    }

    /** What is on its way in, or would be after a yes to everything. */
    public Sum coming(NamedForm form) {
        return sum(line ->
                (line.state() == FileState.PROPOSED || line.state() == FileState.ACCEPTED) && line.form() == form);
    }

    /** What is on its way in, or would be after a yes to everything. */
    public Sum coming() {
        return sum(line -> line.state() == FileState.PROPOSED || line.state() == FileState.ACCEPTED);
    }

    /** What cannot or could not be brought in, by reason, most frequent first. */
    public List<Map.Entry<String, Long>> reasons() {
        Map<String, Long> reasons = lines.stream()
                .filter(line -> line.state() == FileState.UNREADABLE || line.state() == FileState.FAILED)
                .collect(Collectors.groupingBy(Line::reason, TreeMap::new, Collectors.summingLong(Line::files)));
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    private Sum sum(Predicate<Line> which) {
        List<Line> some = lines.stream().filter(which).toList();
        return new Sum(
                some.stream().mapToLong(Line::files).sum(),
                some.stream().mapToLong(Line::bytes).sum());
    }

    /** Some files and their bytes. */
    public record Sum(long files, long bytes) {}
}
