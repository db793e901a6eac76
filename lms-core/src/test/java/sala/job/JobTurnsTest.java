package sala.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose job is next, on a lane that runs one at a time. */
@Timeout(120)
class JobTurnsTest extends RunningJobs {

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final TestWork work = new TestWork("make", 1, run -> {
        order.add(jobs.find(run.job()).orElseThrow().key());
        return Fate.done();
    });

    @Test
    void manyOfOneSchoolDoNotKeepAnothersOneWaiting() {
        for (int i = 0; i < 5; i++) {
            ask("a" + i, "a", false);
        }
        ask("b0", "b", false);
        ask("c0", "c", false);
        runAll(7);
        assertThat(order).startsWith("a0", "b0", "c0", "a1").endsWith("a3", "a4");
    }

    /** Locked for the moment of a look, it would pass its turn on the lane that is its own. */
    @Test
    void aLaneDoesNotEvenLookAtJobsThatAreNotItsOwn() {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Handler ear = new LoggedWords(said);
        Logger logger = Logger.getLogger(JdbcTaskRepository.class.getName());
        logger.addHandler(ear);
        try {
            ask("a", "a", false);
            start(new TestWork("other", 1, run -> Fate.done()));
            UUID other = jobs.submit("other", "b", NOTHING);
            awaitState(other, Job.State.DONE);
        } finally {
            logger.removeHandler(ear);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void whoComesLaterTakesTheTurnThatIsServedAndNobodyWaitsForEver() {
        TestWork hold = new TestWork("make", 1, run -> {
            order.add(jobs.find(run.job()).orElseThrow().key());
            return TestWork.hold(run, gate);
        });
        for (int i = 0; i < 3; i++) {
            ask("a" + i, "a", false);
        }
        start(hold);
        for (int i = 0; i < 3; i++) {
            int begun = i + 1;
            awaitTrue(() -> order.size() == 2 * begun - 1);
            ask("b" + i, "b", false);
            gate.release();
            awaitTrue(() -> order.size() == 2 * begun);
            gate.release();
        }
        assertThat(order).containsExactly("a0", "b0", "a1", "b1", "a2", "b2");
    }

    @Test
    void whatIsUrgentComesFirstAndCanBeMadeOrdinaryAgain() {
        ask("a", "a", false);
        ask("b", "b", true);
        UUID late = ask("c", "c", false);
        UUID calmed = ask("d", "d", true);
        jobs.hurry(late, true);
        jobs.hurry(calmed, false);
        assertThat(jobs.find(late).orElseThrow().urgent()).isTrue();
        runAll(4);
        assertThat(order).containsExactly("b", "c", "a", "d");
    }

    /** What PostgreSQL knows of a queue is mostly that it had a row or none. */
    @Test
    void aThreadTakesOneJobAlsoFromAQueueThatGrewQuickly() {
        UUID only = ask("a", "a", false);
        sql.update("analyze scheduled_task");
        jobs.cancel(only);
        for (String key : List.of("b", "c", "d", "e")) {
            ask(key, key, false);
        }
        start(new TestWork("make", 1, run -> TestWork.hold(run, gate)));
        awaitTrue(() -> sql.number("select count(*) from job where state = 'RUNNING'") == 1);
        assertThat(sql.number("select count(*) from scheduled_task where picked"))
                .isOne();
    }

    @Test
    void aWaitingJobRestsUntilItIsLetGoOn() {
        UUID resting = ask("a", "a", false);
        jobs.pause(resting);
        ask("b", "b", false);
        runAll(1);
        assertThat(jobs.find(resting).orElseThrow().state()).isEqualTo(Job.State.PAUSED);
        assertThat(ask("a", "a", false)).as("it is not made twice").isEqualTo(resting);
        jobs.resume(resting);
        awaitState(resting, Job.State.DONE);
    }

    @Test
    void aRunningJobRestsAndItsAttemptDoesNotCount() {
        start(new TestWork("make", 1, run -> TestWork.hold(run, gate)));
        UUID id = ask("a", "a", false);
        awaitState(id, Job.State.RUNNING);
        jobs.pause(id);
        assertThat(awaitState(id, Job.State.PAUSED).attempt()).isZero();
        awaitTrue(() -> sql.number("select count(*) from scheduled_task") == 0);
        jobs.resume(id);
        awaitState(id, Job.State.RUNNING);
        gate.release();
        assertThat(awaitState(id, Job.State.DONE).attempt()).isOne();
    }

    @Test
    void aRestingJobCanBeCancelled() {
        UUID id = ask("a", "a", false);
        jobs.pause(id);
        jobs.cancel(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void aPauseThatTheServersEndOvertookStillHolds() {
        UUID id = ask("a", "a", false);
        sql.update("update job set pause_asked = true where id = ?", id);
        start(work);
        awaitState(id, Job.State.PAUSED);
        assertThat(order).isEmpty();
    }

    private UUID ask(String key, String lane, boolean urgent) {
        // asked one after the other, whatever the grain of the clock
        clock.advance(Duration.ofSeconds(1));
        return jobs.submit(new JobRequest("make", key, NOTHING, lane, urgent));
    }

    private void runAll(int jobCount) {
        start(work);
        awaitTrue(() -> order.size() == jobCount);
    }
}
