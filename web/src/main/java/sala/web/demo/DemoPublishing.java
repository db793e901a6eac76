package sala.web.demo;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.access.Actor;
import sala.approval.Approval;
import sala.course.Course;
import sala.course.CourseApproval;
import sala.course.CourseFlaws;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.sql.Transactions;

/** Approves and publishes the sample course when its video is ready; takes up again at the next start what was left. */
@Singleton
public class DemoPublishing {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPublishing.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AT_MOST = Duration.ofHours(1);

    private final Courses courses;
    private final CourseApproval approval;
    private final CourseFlaws flaws;
    private final Transactions transactions;
    private final ManagedThreadFactory threads;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Inject
    public DemoPublishing(
            Courses courses,
            CourseApproval approval,
            CourseFlaws flaws,
            Transactions transactions,
            ManagedThreadFactory threads) {
        this.courses = courses;
        this.approval = approval;
        this.flaws = flaws;
        this.transactions = transactions;
        this.threads = threads;
    }

    /** Goes on in the background. */
    void begin(UUID course, Actor teacher, Actor admin) {
        threads.newThread(() -> publishWhenReady(course, teacher, admin)).start();
    }

    void stop() {
        stopped.countDown();
    }

    private void publishWhenReady(UUID course, Actor teacher, Actor admin) {
        try {
            for (long looks = AT_MOST.dividedBy(LOOK_AGAIN); looks > 0; looks--) {
                if (transactions.get(() -> published(course, teacher, admin))
                        || stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            LOG.warn("The video of the sample course is not ready; the course stays a draft");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean published(UUID course, Actor teacher, Actor admin) {
        Course found = courses.get(course);
        if (found.state() == Approval.DRAFT && flaws.of(found).isEmpty()) {
            approval.submit(teacher, seen(found));
            approval.approve(admin, seen(found));
            approval.publish(admin, seen(found));
        }
        return found.state() != Approval.DRAFT;
    }

    private static CourseVersion seen(Course course) {
        return new CourseVersion(course.id(), course.version());
    }
}
