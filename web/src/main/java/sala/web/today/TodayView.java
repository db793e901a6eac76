package sala.web.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sala.media.timetable.Airing;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Slot;
import sala.media.timetable.Timetable.Neighbours;
import sala.school.Grade;
import sala.web.timetable.Hanging;
import sala.web.timetable.Hung;

/** A day of one grade as its page shows it. */
public record TodayView(
        LocalDate day,
        Instant now,
        GradeChoice choice,
        List<Airing> airings,
        Hanging.OfLessons hung,
        Neighbours around) {

    public boolean isToday() {
        return day.equals(today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Slot.THAILAND);
    }

    /** Where a lesson is on the clock. */
    public Moment moment(Airing airing) {
        return Moment.of(airing.slot(), now);
    }

    /** The recording of it, when there is one. */
    public Optional<Hung> video(Airing airing) {
        return hung.of(airing).stream()
                .filter(one -> one.role() == LinkRole.VIDEO)
                .findFirst();
    }

    /** What else hangs on it. */
    public List<Hung> besides(Airing airing) {
        return hung.of(airing).stream()
                .filter(one -> one.role() != LinkRole.VIDEO && one.opens())
                .toList();
    }

    public String on(LocalDate other) {
        return "/today?day=" + other + "&grade=" + choice.chosen().name();
    }

    public String of(Grade grade) {
        return "/today?day=" + day + "&grade=" + grade.name();
    }
}
