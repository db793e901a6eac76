package sala.web.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sala.media.timetable.csv.ProgrammePlan;
import sala.media.timetable.csv.ProgrammePlan.Kind;

/** What a file of the programme changes, as programs get it. */
public record PlanAnswer(
        UUID id, long added, long changed, long removed, long same, List<DayLine> days, List<Bad> bad) {

    static PlanAnswer of(UUID id, ProgrammePlan plan) {
        return new PlanAnswer(
                id,
                plan.count(Kind.ADD),
                plan.count(Kind.CHANGE),
                plan.count(Kind.REMOVE),
                plan.count(Kind.SAME),
                plan.days().stream().map(PlanAnswer::line).toList(),
                plan.bad().stream()
                        .map(bad -> new Bad(bad.line(), bad.code(), bad.text()))
                        .toList());
    }

    private static DayLine line(ProgrammePlan.Day day) {
        return new DayLine(
                day.channel().name(), day.day(), day.count(Kind.ADD), day.count(Kind.CHANGE), day.count(Kind.REMOVE));
    }

    /** A channel's day. */
    public record DayLine(String channel, LocalDate day, long added, long changed, long removed) {}

    /** A line that is left out. */
    public record Bad(long line, String code, String text) {}
}
