package sala.course;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.activity.ActivityTypes;
import sala.activity.Content;
import sala.core.CoreBeans;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.School;
import sala.school.SubjectGroup;
import sala.testkit.TestDatabase;

/** A school with a teacher and a pupil, a district admin, and what they need to make courses. */
public final class CourseFixture {

    public static final CourseOutline FRACTIONS =
            new CourseOutline("เศษส่วน", "เรียนรู้เศษส่วน", Grade.P4, SubjectGroup.MATHEMATICS);

    public final TestDatabase db;
    public final CoreBeans core;
    public final Courses courses;
    public final CourseEditing editing;
    public final CourseApproval approval;
    public final CourseSharing sharing;
    public final Assignments assignments;
    public final CourseAssigning assigning;
    public final School school;
    public final Classroom classroom;
    public final Person teacher;
    public final Person pupil;
    public final Person admin;

    public CourseFixture(TestDatabase db, ActivityTypes types) {
        this.db = db;
        core = new CoreBeans(db);
        courses = new Courses(core.entities, core.changes, core.clock);
        CourseFlaws flaws = new CourseFlaws(types);
        sharing = new CourseSharing(courses, flaws, types, core.clock);
        editing = new CourseEditing(courses, sharing, core.clock);
        approval = new CourseApproval(courses, flaws, types, core.clock);
        assignments = new Assignments(core.entities, core.changes);
        assigning = new CourseAssigning(courses, core.classrooms, assignments);
        school = core.school("10012345", "บ้านศาลา");
        classroom = core.classroom(school, Grade.P4, 1);
        teacher = core.person("teacher", Grant.school(Role.TEACHER, school.id()));
        pupil = core.person("pupil", Grant.classroom(Role.PUPIL, school.id(), classroom.id()));
        admin = core.person("admin", Grant.district(Role.DISTRICT_ADMIN));
    }

    public static Content content(String word) {
        JsonObject json =
                Json.createObjectBuilder().add("version", 1).add("word", word).build();
        return new Content(json);
    }

    public static ActivityDraft draft(String title, UUID... references) {
        return new ActivityDraft(title, "sheet", content(title), Set.of(references));
    }

    /** A draft with these activities. */
    public UUID draft(List<ActivityDraft> activities) {
        UUID id = db.inTransaction(() -> editing.make(actor(teacher), FRACTIONS, school.id()))
                .id();
        activities.forEach(activity -> db.inTransaction(() -> {
            editing.add(actor(teacher), seen(id), activity);
        }));
        return id;
    }

    public void publish(UUID course) {
        db.inTransaction(() -> approval.submit(actor(teacher), seen(course)));
        db.inTransaction(() -> approval.approve(actor(admin), seen(course)));
        db.inTransaction(() -> approval.publish(actor(admin), seen(course)));
    }

    public Assignment assign(UUID course) {
        Period always = Period.since(Instant.EPOCH);
        return db.inTransaction(() -> assigning.assign(actor(teacher), course, classroom.id(), always));
    }

    /** As somebody sees it who looks now. */
    public CourseVersion seen(UUID course) {
        return new CourseVersion(course, courses.get(course).version());
    }

    public static Actor actor(Person person) {
        return person.actor();
    }
}
