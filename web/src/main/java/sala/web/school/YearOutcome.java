package sala.web.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sala.account.TermPlan;
import sala.account.TermPlan.Line;
import sala.account.TermPlan.Way;
import sala.school.Classroom;
import sala.school.Term;

/** What a plan would do, in numbers and names. */
public record YearOutcome(Term to, List<Row> rows, long onward, long staying, long leaving) {

    /**
     * What becomes of one class.
     *
     * @param to the name of the class into which they go; empty when they leave, or nothing is done
     */
    public record Row(String from, String to, Way way, long going, List<String> staying) {}

    static YearOutcome of(YearView view, TermPlan plan) {
        List<Row> rows = new ArrayList<>();
        for (Line line : plan.lines()) {
            Classroom room = view.rooms().stream()
                    .filter(one -> one.id().equals(line.classroom()))
                    .findFirst()
                    .orElseThrow();
            rows.add(row(view, room, line));
        }
        return new YearOutcome(
                plan.to(),
                rows,
                sum(rows, Way.ON),
                rows.stream().mapToLong(row -> row.staying().size()).sum(),
                sum(rows, Way.OUT));
    }

    private static Row row(YearView view, Classroom room, Line line) {
        List<String> staying = view.pupils(room).stream()
                .filter(pupil -> line.staying().contains(pupil.id()))
                .map(pupil -> pupil.name().full())
                .toList();
        String to = line.way() == Way.ON ? Objects.requireNonNull(line.grade()).thai() + "/" + line.room() : "";
        return new Row(room.name(), to, line.way(), view.pupils(room).size() - staying.size(), staying);
    }

    private static long sum(List<Row> rows, Way way) {
        return rows.stream()
                .filter(row -> row.way() == way)
                .mapToLong(Row::going)
                .sum();
    }
}
