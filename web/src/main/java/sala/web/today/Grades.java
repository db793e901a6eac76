package sala.web.today;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import sala.access.Actor;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;

/** Which grades are somebody's own: those of the classes in which the person learns or teaches. */
@Singleton
public class Grades {

    private final Classrooms classrooms;

    @Inject
    public Grades(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    /** Youngest first; empty for people of the office. */
    public Set<Grade> of(Actor actor) {
        Set<Grade> own = EnumSet.noneOf(Grade.class);
        classrooms.all(actor.classrooms()).stream().map(Classroom::grade).forEach(own::add);
        return own;
    }
}
