package sala.web.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.activity.ActivityTypes;
import sala.activity.Content;
import sala.course.ActivityDraft;
import sala.course.Course;
import sala.course.CourseAssigning;
import sala.course.CourseEditing;
import sala.course.CourseFilter;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.course.CourseOutline;
import sala.course.CourseSort;
import sala.course.CourseVersion;
import sala.course.Period;
import sala.media.activity.DocumentActivity;
import sala.media.activity.MediaActivity;
import sala.media.activity.ShownItem;
import sala.paging.Paging;
import sala.quiz.QuizType;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** The course on fractions, as its teacher makes it. Called within a transaction. */
@Singleton
public class DemoCourse {

    private static final String DESCRIPTION =
            "รู้จักตัวเศษและตัวส่วน เศษส่วนที่เท่ากัน และการเปรียบเทียบเศษส่วน: ดูวิดีโอ อ่านใบงาน แล้วทำแบบทดสอบ";
    private static final CourseOutline OUTLINE =
            new CourseOutline("เศษส่วน", DESCRIPTION, Grade.P4, SubjectGroup.MATHEMATICS);

    private final DemoMedia media;
    private final ActivityTypes types;
    private final CourseEditing editing;
    private final CourseAssigning assigning;
    private final CourseLists lists;
    private final Clock clock;

    @Inject
    public DemoCourse(
            DemoMedia media,
            ActivityTypes types,
            CourseEditing editing,
            CourseAssigning assigning,
            CourseLists lists,
            Clock clock) {
        this.media = media;
        this.types = types;
        this.editing = editing;
        this.assigning = assigning;
        this.lists = lists;
        this.clock = clock;
    }

    /** The teacher's first course, made before; in whatever state. */
    Optional<UUID> find(Actor teacher) {
        CourseFilter own = new CourseFilter("", null, null, null, teacher.person());
        return lists.page(teacher, own, CourseSort.TITLE, Paging.first()).items().stream()
                .map(CourseLine::id)
                .findFirst();
    }

    /** Makes the draft and gives it to the teacher's classroom. */
    UUID make(Actor teacher) {
        UUID school = teacher.schools().iterator().next();
        UUID classroom = teacher.classrooms().iterator().next();
        Course course = editing.make(teacher, OUTLINE, school);
        add(teacher, course, draft("ดูวิดีโอ: รู้จักเศษส่วน", MediaActivity.NAME, shown(media.lesson(teacher))));
        add(teacher, course, draft("อ่านใบงานเรื่องเศษส่วน", DocumentActivity.NAME, shown(media.worksheet(teacher))));
        add(teacher, course, draft("แบบทดสอบ 3 ข้อ", QuizType.NAME, new Content(DemoFile.QUIZ.json())));
        assigning.assign(teacher, course.id(), classroom, Period.since(clock.instant()));
        return course.id();
    }

    private static Content shown(UUID item) {
        return ShownItem.content(item);
    }

    private void add(Actor teacher, Course course, ActivityDraft draft) {
        editing.add(teacher, new CourseVersion(course.id(), course.version()), draft);
    }

    private ActivityDraft draft(String title, String type, Content content) {
        return ActivityDraft.of(title, types.get(type), content);
    }
}
