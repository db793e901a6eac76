package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.attempt.Attempt;
import sala.attempt.Learner;
import sala.attempt.Score;
import sala.attempt.Spell;
import sala.course.Activity;
import sala.usage.RecordId;
import sala.usage.Setting;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * Writes down what somebody did: once as a statement, which is counted and sent up, once as progress, which is shown.
 */
@Singleton
public class LearningRecord {

    private final Statements statements;
    private final ProgressRecords progress;
    private final LearningContext context;
    private final Whiles whiles;
    private final Clock clock;

    @Inject
    public LearningRecord(
            Statements statements, ProgressRecords progress, LearningContext context, Whiles whiles, Clock clock) {
        this.statements = statements;
        this.progress = progress;
        this.context = context;
        this.whiles = whiles;
        this.clock = clock;
    }

    /** Lets two requests of one learner at one activity come one after the other, as after a double click. */
    void waitFor(Learner learner) {
        progress.toChange(learner);
    }

    void begun(Actor actor, Activity activity, Attempt attempt) {
        say(draft(actor, activity, attempt, Verb.ATTEMPTED), RecordId.next());
    }

    /** @param id under which it is recorded */
    void submitted(Actor actor, Activity activity, Attempt attempt, UUID id) {
        Score score = attempt.score().orElseThrow();
        Progress reached = progress.toChange(attempt.learner());
        reached.score(score);
        reached.complete(clock.instant());
        StatementDraft draft = draft(actor, activity, attempt, verb(score)).scored(score.points(), score.max());
        say(score.judges() ? draft.succeeding(score.passed()) : draft, id);
    }

    /** For what is complete without a score. */
    void completed(Actor actor, Activity activity, Attempt attempt) {
        progress.toChange(attempt.learner()).complete(clock.instant());
        say(draft(actor, activity, attempt, Verb.COMPLETED), RecordId.next());
    }

    void reached(Attempt attempt, double fraction) {
        progress.toChange(attempt.learner()).reach(fraction);
    }

    /** As much of each while as can have been, without those that were recorded before. */
    List<Spell> spent(Actor actor, Activity activity, Attempt attempt, List<Spell> reported) {
        Progress reached = progress.toChange(attempt.learner());
        Doing doing = doing(actor, activity, attempt);
        return reported.stream()
                .flatMap(spell -> spent(reached, doing, spell).stream())
                .toList();
    }

    private Optional<Spell> spent(Progress reached, Doing doing, Spell reported) {
        Verb verb = doing.thing().kind().isPlayed() ? Verb.PLAYED : Verb.EXPERIENCED;
        Optional<Spell> written = whiles.write(doing.draft(verb), whiles.credible(reported, reached.spent()));
        written.ifPresent(spell -> reached.spend(spell.seconds()));
        return written;
    }

    private StatementDraft draft(Actor actor, Activity activity, Attempt attempt, Verb verb) {
        return doing(actor, activity, attempt).draft(verb);
    }

    private Doing doing(Actor actor, Activity activity, Attempt attempt) {
        return new Doing(attempt, context.thing(activity), context.setting(actor, activity.course()));
    }

    /** What all statements about one attempt have in common; asked of the database once. */
    private record Doing(Attempt attempt, Thing thing, Setting setting) {

        StatementDraft draft(Verb verb) {
            return StatementDraft.that(attempt.person(), verb, thing)
                    .in(setting)
                    .attempt(attempt.id());
        }
    }

    private void say(StatementDraft draft, UUID id) {
        statements.add(List.of(draft.at(clock.instant(), id)));
    }

    private static Verb verb(Score score) {
        if (!score.judges()) {
            return Verb.COMPLETED;
        }
        return score.passed() ? Verb.PASSED : Verb.FAILED;
    }
}
