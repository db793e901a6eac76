package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.activity.ActivityType;
import sala.activity.ActivityType.Followed;
import sala.activity.ActivityType.Graded;
import sala.activity.ActivityTypes;
import sala.attempt.Attempt;
import sala.attempt.Attempts;
import sala.attempt.Learner;
import sala.attempt.Score;
import sala.attempt.Spell;
import sala.course.Activity;
import sala.course.Courses;

/**
 * What a pupil does: begins or goes on with an activity, watches, answers, hands in. Each method first decides whether
 * this person may take the course now, and leaves its records in the same transaction.
 */
@Singleton
@Transactional
public class CourseTaking {

    private final Courses courses;
    private final Attempts attempts;
    private final ActivityTypes types;
    private final LearningRecord learningRecord;
    private final Clock clock;

    @Inject
    public CourseTaking(
            Courses courses, Attempts attempts, ActivityTypes types, LearningRecord learningRecord, Clock clock) {
        this.courses = courses;
        this.attempts = attempts;
        this.types = types;
        this.learningRecord = learningRecord;
        this.clock = clock;
    }

    /** Goes on with the open attempt, or begins the next one. What is only watched or read has one attempt for ever. */
    public Attempt open(Actor actor, UUID activity) {
        Activity found = activity(actor, activity);
        Learner learner = new Learner(actor.person(), found.course().id(), activity);
        learningRecord.waitFor(learner);
        List<Attempt> earlier = attempts.of(actor.person(), activity);
        if (!earlier.isEmpty() && goesOn(found, earlier.get(earlier.size() - 1))) {
            return earlier.get(earlier.size() - 1);
        }
        return begin(actor, found, new Attempt(learner, earlier.size() + 1, clock.instant()));
    }

    /**
     * Keeps one answer.
     *
     * @throws sala.attempt.AttemptClosed when the attempt is handed in
     * @throws sala.fault.Invalid when this answers nothing that is asked
     */
    public void answer(Actor actor, UUID attempt, String question, JsonValue answer) {
        Attempt found = own(actor, attempt);
        Activity activity = activity(actor, found.activity());
        found.keep(graded(activity).answer(activity.content(), found, question, answer));
    }

    /**
     * Hands it in and gives the score.
     *
     * @param statement the id under which it is recorded, made where it happened
     * @throws sala.attempt.AttemptClosed when it is handed in already
     */
    public Score submit(Actor actor, UUID attempt, UUID statement) {
        Attempt found = own(actor, attempt);
        Activity activity = activity(actor, found.activity());
        Score score = graded(activity).grade(activity.content(), found);
        found.close(score, clock.instant());
        learningRecord.submitted(actor, activity, found, statement);
        return score;
    }

    /**
     * Records some whiles of watching or reading; those that came before are left as they are, and what is longer than
     * the time that passed is cut to it.
     */
    public void follow(Actor actor, UUID attempt, List<Spell> spells) {
        Attempt found = own(actor, attempt);
        Activity activity = activity(actor, found.activity());
        Followed type = followed(activity);
        learningRecord.spent(actor, activity, found, spells).forEach(spell -> followOn(type, activity, found, spell));
        if (!found.isClosed() && type.done(found) >= 1) {
            found.close(null, clock.instant());
            learningRecord.completed(actor, activity, found);
        } else {
            learningRecord.reached(found, type.done(found));
        }
    }

    private static void followOn(Followed type, Activity activity, Attempt attempt, Spell spell) {
        if (!attempt.isClosed()) {
            attempt.keep(type.follow(activity.content(), attempt, spell));
        }
    }

    private Attempt begin(Actor actor, Activity activity, Attempt attempt) {
        attempts.add(attempt);
        learningRecord.begun(actor, activity, attempt);
        return attempt;
    }

    private boolean goesOn(Activity activity, Attempt latest) {
        return !latest.isClosed() || types.get(activity.type()) instanceof Followed;
    }

    private Attempt own(Actor actor, UUID attempt) {
        Attempt found = attempts.getToChange(attempt);
        AccessRules.requireOrHide(actor, Permission.SELF, found.scope(), "attempt");
        return found;
    }

    private Activity activity(Actor actor, UUID id) {
        Activity activity = courses.activity(id);
        courses.get(activity.course().id(), actor, Permission.COURSE_TAKE);
        return activity;
    }

    private Graded graded(Activity activity) {
        if (types.get(activity.type()) instanceof Graded graded) {
            return graded;
        }
        throw new NotSuited(activity.type());
    }

    private Followed followed(Activity activity) {
        ActivityType type = types.get(activity.type());
        if (type instanceof Followed followed) {
            return followed;
        }
        throw new NotSuited(activity.type());
    }
}
