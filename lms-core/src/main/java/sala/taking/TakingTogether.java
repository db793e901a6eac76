package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityType.Followed;
import sala.activity.ActivityTypes;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.attempt.Learner;
import sala.attempt.Spell;
import sala.course.Activity;
import sala.course.Courses;
import sala.fault.NotFound;

/**
 * What a pupil watched before a screen with the whole class moves the pupil on in the course as if watched alone.
 * Unlike {@link CourseTaking} it leaves no statements: who was there is told by the class session. In the caller's
 * transaction.
 */
@Singleton
public class TakingTogether {

    private final Courses courses;
    private final Attempts attempts;
    private final ActivityTypes types;
    private final ProgressRecords progress;
    private final Clock clock;

    @Inject
    public TakingTogether(
            Courses courses, Attempts attempts, ActivityTypes types, ProgressRecords progress, Clock clock) {
        this.courses = courses;
        this.attempts = attempts;
        this.types = types;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Gives whether the activity is complete now. Nothing happens, and it is not, where this pupil does not take the
     * course, or nothing is followed in it.
     */
    public boolean follow(Actor pupil, UUID activity, Spell watched) {
        try {
            Activity found = courses.activity(activity);
            courses.get(found.course().id(), pupil, Permission.COURSE_TAKE);
            return types.get(found.type()) instanceof Followed type && follow(pupil, found, type, watched);
        } catch (NotFound goneMeanwhile) {
            return false;
        }
    }

    private boolean follow(Actor pupil, Activity activity, Followed type, Spell watched) {
        Learner learner = new Learner(pupil.person(), activity.course().id(), activity.id());
        Progress reached = progress.toChange(learner);
        Attempt attempt = attempt(learner);
        if (!attempt.isClosed()) {
            attempt.keep(type.follow(activity.content(), attempt, watched));
            reached.reach(type.done(attempt));
        }
        if (!attempt.isClosed() && type.done(attempt) >= 1) {
            attempt.close(null, clock.instant());
            reached.complete(clock.instant());
        }
        return attempt.isClosed();
    }

    private Attempt attempt(Learner learner) {
        List<Attempt> earlier = attempts.of(learner.person(), learner.activity());
        return earlier.isEmpty()
                ? begin(learner)
                : attempts.getToChange(earlier.get(earlier.size() - 1).id());
    }

    private Attempt begin(Learner learner) {
        Attempt attempt = new Attempt(learner, 1, clock.instant());
        attempts.add(attempt);
        return attempt;
    }
}
