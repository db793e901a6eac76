package sala.web.course;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.approval.Approval;
import sala.course.Activity;
import sala.course.Assignment;
import sala.course.Assignments;
import sala.course.Course;
import sala.course.CourseFlaws;
import sala.course.Courses;
import sala.fault.Invalid.FieldFlaw;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.people.People;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.School;
import sala.school.Schools;
import sala.web.page.Reader;

/** Brings together what the page of a course shows, and which buttons its reader gets. */
@Singleton
public class CourseView {

    private final Courses courses;
    private final CourseFlaws unfinished;
    private final Assignments assignments;
    private final Classrooms classrooms;
    private final Schools schools;
    private final People people;
    private final NodeSettings settings;
    private final Reader reader;

    @Inject
    public CourseView(
            Courses courses,
            CourseFlaws unfinished,
            Assignments assignments,
            Classrooms classrooms,
            Schools schools,
            People people,
            NodeSettings settings,
            Reader reader) {
        this.courses = courses;
        this.unfinished = unfinished;
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.schools = schools;
        this.people = people;
        this.settings = settings;
        this.reader = reader;
    }

    /** A course as its present reader sees it. */
    Shown of(Course course, @Nullable UUID school) {
        Scope scope = courses.scope(course);
        UUID owner = course.origin().owner();
        String author = Optional.ofNullable(people.names(Set.of(owner)).get(owner))
                .map(name -> name.full())
                .orElse("");
        List<FieldFlaw> flaws = course.state() == Approval.DRAFT ? unfinished.of(course) : List.of();
        List<Place> places = places(course);
        Giving giving = giving(reader.actor(), school).without(places);
        boolean decided = settings.role() == NodeRole.DISTRICT;
        return new Shown(course, author, flaws, places, giving, scope, decided);
    }

    private List<Place> places(Course course) {
        List<Assignment> given = assignments.ofCourse(course.id());
        Map<UUID, Classroom> rooms =
                byId(classrooms.all(given.stream().map(Assignment::classroom).toList()), Classroom::id);
        Map<UUID, School> theirSchools = schoolsOf(rooms.values());
        return given.stream()
                .filter(assignment -> rooms.containsKey(assignment.classroom()))
                .map(assignment -> place(assignment, requireNonNull(rooms.get(assignment.classroom())), theirSchools))
                .toList();
    }

    private static Place place(Assignment assignment, Classroom room, Map<UUID, School> schools) {
        return new Place(assignment, room, requireNonNull(schools.get(room.school())));
    }

    /** Where the reader may give a course: the own school, or for the district's people the one they have chosen. */
    private Giving giving(Actor actor, @Nullable UUID chosen) {
        if (!AccessRules.permitsSomewhere(actor, Permission.COURSE_ASSIGN)) {
            return Giving.NOWHERE;
        }
        List<School> open = schools.all().stream()
                .filter(school -> actor.schools().isEmpty() || actor.schools().contains(school.id()))
                .toList();
        UUID school = open.size() == 1 ? open.get(0).id() : chosen;
        List<Classroom> rooms = school == null
                ? List.of()
                : classrooms.ofSchool(school).stream()
                        .filter(room -> AccessRules.permits(actor, Permission.COURSE_ASSIGN, room.scope()))
                        .toList();
        return new Giving(open, school, rooms);
    }

    private Map<UUID, School> schoolsOf(Collection<Classroom> rooms) {
        Set<UUID> wanted = rooms.stream().map(Classroom::school).collect(Collectors.toSet());
        return byId(
                schools.all().stream()
                        .filter(school -> wanted.contains(school.id()))
                        .toList(),
                School::id);
    }

    private static <T> Map<UUID, T> byId(Collection<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /**
     * To which classrooms the reader can give the course.
     *
     * @param schools among which to choose
     * @param school the chosen one; null before
     * @param rooms of the chosen school
     */
    public record Giving(List<School> schools, @Nullable UUID school, List<Classroom> rooms) {

        static final Giving NOWHERE = new Giving(List.of(), null, List.of());

        /** Those classrooms that do not have the course yet. */
        Giving without(List<Place> places) {
            Set<UUID> having =
                    places.stream().map(place -> place.classroom().id()).collect(Collectors.toSet());
            return new Giving(
                    schools,
                    school,
                    rooms.stream().filter(room -> !having.contains(room.id())).toList());
        }
    }

    /** A classroom that has the course. */
    public record Place(Assignment assignment, Classroom classroom, School school) {}

    /**
     * All that the page shows.
     *
     * @param author in the words of a school's list; empty when not known at this node
     * @param flaws what keeps a draft from being handed in
     * @param decidedHere whether somebody at this node approves courses
     */
    public record Shown(
            Course course,
            String author,
            List<FieldFlaw> flaws,
            List<Place> places,
            Giving giving,
            Scope scope,
            boolean decidedHere) {

        /** What is wrong with this activity, each thing said once. */
        public List<FieldFlaw> flawsOf(Activity activity) {
            Set<String> said = new HashSet<>();
            return flaws.stream()
                    .filter(flaw -> flaw.field().startsWith("activities/" + activity.id()))
                    .filter(flaw -> said.add(flaw.code()))
                    .toList();
        }

        /** Whether this reader may do this with this course. */
        public boolean lets(Actor actor, Permission permission) {
            return AccessRules.permits(actor, permission, scope);
        }

        /** Whether this reader may use it in its school, or no longer, as long as it is not published. */
        public boolean canBeShared(Actor actor) {
            return (course.isShared() || course.canBeShared()) && lets(actor, Permission.COURSE_SHARE);
        }

        /** Whether this reader may see how this classroom is doing. */
        public boolean sees(Actor actor, Classroom classroom) {
            return AccessRules.permits(actor, Permission.RESULT_VIEW, classroom.scope());
        }

        public boolean is(Approval state) {
            return course.state() == state;
        }
    }
}
