package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.school.Classrooms;
import sala.school.Grade;

/** Brings to a school the days of the timetable with lessons for its grades. */
@Singleton
public class TimetableReplicas implements ReplicaSource {

    private final DaysOfChannels whole;
    private final TimetableDays days;
    private final Links links;
    private final SchoolWindow window;

    @Inject
    public TimetableReplicas(DaysOfChannels whole, TimetableDays days, Links links, SchoolWindow window) {
        this.whole = whole;
        this.days = days;
        this.links = links;
        this.window = window;
    }

    @Override
    public String kind() {
        return TimetableDays.KIND;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        Set<Grade> grades = window.grades(school);
        if (!grades.isEmpty()) {
            days.since(window.first()).forEach(day -> give(day, grades, use));
        }
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Change.any(changes, Classrooms.KIND)
                ? Optional.empty()
                : Optional.of(Change.subjects(changes, TimetableDays.KIND));
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        Set<Grade> grades = window.grades(school);
        days.since(window.first()).stream()
                .filter(day -> ids.contains(day.id()))
                .forEach(day -> give(day, grades, use));
    }

    private void give(TimetableDays.Day day, Set<Grade> grades, Consumer<Replica> use) {
        List<Airing> airings = whole.of(day.channel(), day.day());
        if (airings.stream()
                .anyMatch(airing -> !Collections.disjoint(airing.topic().grades(), grades))) {
            List<Link> hung = links.of(airings.stream().map(Airing::id).toList());
            DayState state = new DayState(day.channel(), day.day(), airings, hung);
            use.accept(new Replica(TimetableDays.KIND, day.id(), day.version(), state.write(), Set.of()));
        }
    }

    @Override
    public void apply(Replica replica) {
        DayState state = DayState.read(replica.state());
        whole.become(state.channel(), state.day(), state.airings());
        state.airings().forEach(airing -> links.removeBrought(airing.id()));
        state.links().forEach(link -> links.add(link, false));
    }

    @Override
    public void withdraw(UUID id) {
        days.withId(id).forEach(day -> {
            whole.become(day.channel(), day.day(), List.of());
            days.forget(id);
        });
    }
}
