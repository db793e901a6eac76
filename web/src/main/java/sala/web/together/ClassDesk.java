package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.course.Activity;
import sala.course.Course;
import sala.course.Courses;
import sala.media.activity.MediaActivity;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.taking.ClassNow;
import sala.taking.PupilNow;
import sala.taking.Repeats;
import sala.together.Attendee;
import sala.together.ClassSession;
import sala.together.ClassSessions;
import sala.together.Roll;

/** Gathers what the page of a class shows; {@link ClassNow} asks first whether the reader may. */
@Singleton
public class ClassDesk {

    private static final int LAST = 10;

    private final Classrooms classrooms;
    private final Courses courses;
    private final ClassNow now;
    private final HardQuestions hard;
    private final Repeats repeats;
    private final ClassSessions sessions;
    private final Roll roll;

    @Inject
    public ClassDesk(
            Classrooms classrooms,
            Courses courses,
            ClassNow now,
            HardQuestions hard,
            Repeats repeats,
            ClassSessions sessions,
            Roll roll) {
        this.classrooms = classrooms;
        this.courses = courses;
        this.now = now;
        this.hard = hard;
        this.repeats = repeats;
        this.sessions = sessions;
        this.roll = roll;
    }

    ClassView of(Actor actor, UUID id) {
        List<PupilNow> pupils = now.of(actor, id);
        Classroom room = classrooms.get(id);
        List<Course> given = now.courses(id).stream().map(courses::get).toList();
        List<HardQuestion> hardest =
                hard.of(given, pupils.stream().map(PupilNow::person).toList());
        return new ClassView(
                room,
                pupils,
                given.stream().collect(Collectors.toMap(Course::id, Function.identity())),
                hardest,
                suggestions(given, hardest),
                repeats.of(actor, id),
                sessions.last(actor, id, LAST).stream().map(this::held).toList());
    }

    /** The quiz itself, and the recording that comes before it in its course. */
    private static List<ClassView.Suggestion> suggestions(List<Course> given, List<HardQuestion> hard) {
        return given.stream()
                .flatMap(course -> course.activities().stream())
                .filter(quiz ->
                        hard.stream().anyMatch(question -> question.quiz().equals(quiz.id())))
                .flatMap(quiz -> Stream.concat(recordingBefore(quiz), Stream.of(quiz))
                        .map(step -> new ClassView.Suggestion(
                                step.id(),
                                step.title(),
                                quiz.title(),
                                step.type().equals(MediaActivity.NAME))))
                .toList();
    }

    private static Stream<Activity> recordingBefore(Activity quiz) {
        return quiz.course().activities().stream()
                .filter(step -> step.position() < quiz.position() && step.type().equals(MediaActivity.NAME))
                .reduce((earlier, later) -> later)
                .stream();
    }

    private ClassView.Held held(ClassSession session) {
        List<Attendee> all = roll.of(session);
        return new ClassView.Held(
                session, all.stream().filter(Attendee::isPresent).count(), all.size());
    }
}
