package sala.web.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.roster.Roster;
import sala.roster.RosterLine;

/**
 * A file of pupils and teachers, as programs get it.
 *
 * @param state {@code OPEN}, {@code ACCEPTED} (being written) or {@code DONE}
 * @param counts lines by kind
 * @param toWrite how many lines are chosen
 */
public record RosterAnswer(
        UUID id,
        String name,
        String form,
        String state,
        Instant takenAt,
        String term,
        Map<String, Long> counts,
        long passedOver,
        List<String> notes,
        long toWrite,
        long written,
        long refused) {

    static RosterAnswer of(Roster roster) {
        return new RosterAnswer(
                roster.id(),
                roster.name(),
                roster.form(),
                roster.state().name(),
                roster.takenAt(),
                RosterTerms.text(roster.term()),
                roster.counts().entrySet().stream()
                        .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)),
                roster.passedOver(),
                roster.notes().stream().map(note -> note.code()).toList(),
                roster.toWrite(),
                roster.written(),
                roster.refused());
    }

    /**
     * A line.
     *
     * @param line as a spreadsheet counts; 0 for whoever is in no line
     */
    public record Line(
            int place,
            String sheet,
            long line,
            String kind,
            String name,
            @Nullable UUID school,
            @Nullable UUID person,
            List<Difference> differences,
            List<Wrong> flaws,
            List<UUID> candidates,
            boolean chosen,
            boolean done,
            @Nullable String refused) {

        static Line of(RosterLine line) {
            return new Line(
                    line.place(),
                    line.sheet(),
                    line.line(),
                    line.kind().name(),
                    line.name(),
                    line.school(),
                    line.person(),
                    line.differences().stream()
                            .map(each -> new Difference(each.field(), each.from(), each.to()))
                            .toList(),
                    line.flaws().stream()
                            .map(flaw -> new Wrong(flaw.column().name(), flaw.code(), flaw.arguments()))
                            .toList(),
                    line.candidates(),
                    line.chosen(),
                    line.done(),
                    line.refused());
        }
    }

    /** What changes. */
    public record Difference(String field, String from, String to) {}

    /** What is wrong with a line. */
    public record Wrong(String column, String code, List<String> arguments) {}

    /** One page of lines. */
    public record Lines(long total, List<Line> lines) {}
}
