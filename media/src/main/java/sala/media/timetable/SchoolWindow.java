package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;

/** How much of the timetable, and of what was recorded along it, a school's node holds. */
@Singleton
public class SchoolWindow {

    /** Days of recordings before and behind today. */
    private static final int DAYS = Integer.getInteger("sala.timetable.school.days", 7);

    /** The timetable itself weighs nothing. */
    private static final int DAYS_BACK = 35;

    private final Classrooms classrooms;
    private final Links links;
    private final Clock clock;

    @Inject
    public SchoolWindow(Classrooms classrooms, Links links, Clock clock) {
        this.classrooms = classrooms;
        this.links = links;
        this.clock = clock;
    }

    /** The first day of which a school knows what is on. */
    LocalDate first() {
        return today().minusDays(DAYS_BACK);
    }

    Set<Grade> grades(UUID school) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        classrooms.ofSchool(school).stream().map(Classroom::grade).forEach(grades::add);
        return grades;
    }

    /** The items that this school's lessons of these days need. */
    public Collection<UUID> itemsFor(UUID school) {
        Set<Grade> grades = grades(school);
        LocalDate today = today();
        return DAYS <= 0 || grades.isEmpty()
                ? Set.of()
                : links.itemsFor(grades, today.minusDays(DAYS), today.plusDays(DAYS));
    }

    /** The items that this school's lessons until then need, each with when it is first on. */
    public Map<UUID, Instant> firstOn(UUID school, Instant until) {
        Set<Grade> grades = grades(school);
        return grades.isEmpty() ? Map.of() : links.firstOn(grades, clock.instant(), until);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Slot.THAILAND);
    }
}
