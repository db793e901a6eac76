package sala.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.time.Instant;
import java.util.UUID;
import sala.access.Actor;
import sala.activity.ActivityTypes;
import sala.activity.Content;
import sala.container.riddle.Riddle;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseApproval;
import sala.course.CourseAssigning;
import sala.course.CourseEditing;
import sala.course.CourseOutline;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.course.Period;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** A published course of the small school, of one riddle. */
@Singleton
public class RiddleCourse {

    private final SmallSchool school;
    private final ActivityTypes types;
    private final Courses courses;
    private final CourseEditing editing;
    private final CourseApproval approval;
    private final CourseAssigning assigning;

    @Inject
    public RiddleCourse(
            SmallSchool school,
            ActivityTypes types,
            Courses courses,
            CourseEditing editing,
            CourseApproval approval,
            CourseAssigning assigning) {
        this.school = school;
        this.types = types;
        this.courses = courses;
        this.editing = editing;
        this.approval = approval;
        this.assigning = assigning;
    }

    /** Where the riddle is. */
    record Place(UUID course, UUID activity) {}

    /** Makes another one. */
    Place publish() {
        school.open();
        Actor teacher = school.person(SmallSchool.TEACHER).actor();
        Actor admin = school.person(SmallSchool.ADMIN).actor();
        CourseOutline outline = new CourseOutline("ปริศนา", "อะไรเอ่ย", Grade.P4, SubjectGroup.THAI);
        Course course = editing.make(teacher, outline, null);
        UUID activity = editing.add(teacher, seen(course.id()), draft()).id();
        approval.submit(teacher, seen(course.id()));
        approval.approve(admin, seen(course.id()));
        approval.publish(admin, seen(course.id()));
        assigning.assign(teacher, course.id(), school.classroom(), Period.since(Instant.EPOCH));
        return new Place(course.id(), activity);
    }

    private ActivityDraft draft() {
        Content content = new Content(Json.createObjectBuilder()
                .add("version", 1)
                .add("answer", "ศาลา")
                .build());
        return ActivityDraft.of("อะไรเอ่ย", types.get(Riddle.NAME), content);
    }

    private CourseVersion seen(UUID course) {
        return new CourseVersion(course, courses.get(course).version());
    }
}
