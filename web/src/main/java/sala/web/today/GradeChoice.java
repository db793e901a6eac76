package sala.web.today;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sala.media.timetable.Airing;
import sala.school.Grade;

/**
 * The grades to choose from, one's own first, and the one that is shown.
 *
 * @param own those of the reader's classes
 */
public record GradeChoice(List<Grade> offered, Set<Grade> own, Grade chosen) {

    /** Those that have lessons that day, and one's own whether they have or not. */
    static GradeChoice of(Collection<Airing> airings, Set<Grade> own) {
        Set<Grade> onAir = EnumSet.noneOf(Grade.class);
        airings.forEach(airing -> onAir.addAll(airing.topic().grades()));
        Set<Grade> all = new LinkedHashSet<>(own);
        all.addAll(onAir);
        List<Grade> offered = new ArrayList<>(all);
        Grade first =
                own.stream().filter(onAir::contains).findFirst().orElse(offered.isEmpty() ? Grade.P1 : offered.get(0));
        return new GradeChoice(offered, own, first);
    }

    /** A grade that was asked for is shown, and offered, even when it has nothing that day. */
    GradeChoice with(Optional<Grade> asked) {
        if (asked.isEmpty()) {
            return this;
        }
        Set<Grade> all = new LinkedHashSet<>(own);
        Set<Grade> rest = EnumSet.of(asked.get());
        rest.addAll(offered);
        all.addAll(rest);
        return new GradeChoice(List.copyOf(all), own, asked.get());
    }
}
