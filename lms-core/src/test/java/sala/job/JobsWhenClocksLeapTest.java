package sala.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.ShiftedClock;
import sala.testkit.TestDatabase;

@Timeout(120)
class JobsWhenClocksLeapTest {

    /** What a clock is ahead whose year was entered as one of the Buddhist era. */
    private static final Duration BUDDHIST_ERA = Duration.ofDays(365 * 543L);

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final ShiftedClock right = new ShiftedClock();
    final ShiftedClock leaping = new ShiftedClock();
    final Sql sql = new Sql(db.dataSource());
    final Semaphore gate = new Semaphore(0);
    final TestWork work = new TestWork("hold", 2, run -> TestWork.hold(run, gate));
    final List<JobLanes> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(JobLanes::stop);
    }

    @Test
    void aLiveRunIsNotStartedAgainByItsOwnNode() {
        start("first", leaping);
        runsOnceWhileTheClockLeaps();
    }

    @Test
    void aLiveRunIsNotStartedAgainByANodeWhoseClockLeaps() {
        start("first", right);
        UUID id = submit();
        Await.until(() -> work.runs() == 1);
        start("second", leaping);
        leapUntilBelievedDeadAndTriedAgain();
        finishes(id);
    }

    @Test
    void whatWasPlannedByAClockThatWasAheadIsDueAtTheNextStart() {
        leaping.advance(BUDDHIST_ERA);
        UUID id = new Jobs(sql, leaping).submit("hold", "a", JsonObject.EMPTY_JSON_OBJECT);
        leaping.advance(BUDDHIST_ERA.negated());
        gate.release();
        start("first", leaping);
        Await.until(() -> state(id) == Job.State.DONE);
    }

    @Test
    void whatWasPlannedByAClockThatWasAheadIsDueOnceTheClockIsSetRight() {
        leaping.advance(BUDDHIST_ERA);
        TestWork secondTry = new TestWork("hold", 1, run -> run.attempt() == 1 ? Fate.retry("once more") : Fate.done());
        start(secondTry, "first", leaping);
        UUID id = new Jobs(sql, leaping).submit("hold", "a", JsonObject.EMPTY_JSON_OBJECT);
        Await.until(() -> secondTry.runs() == 1 && isPlannedAhead());
        leaping.advance(BUDDHIST_ERA.negated());
        Await.until(() -> state(id) == Job.State.DONE);
    }

    private boolean isPlannedAhead() {
        return sql.number(
                        "select count(*) from scheduled_task where not picked and execution_time > now() + interval '1 year'")
                == 1;
    }

    private Job.State state(UUID id) {
        return new Jobs(sql, right).find(id).orElseThrow().state();
    }

    private void runsOnceWhileTheClockLeaps() {
        UUID id = submit();
        Await.until(() -> work.runs() == 1);
        leapUntilBelievedDeadAndTriedAgain();
        finishes(id);
    }

    private void finishes(UUID id) {
        gate.release();
        Jobs jobs = new Jobs(sql, right);
        Await.until(() -> state(id) == Job.State.DONE);
        Await.until(() -> {
            leaping.advance(Duration.ofMinutes(1));
            return sql.number("select count(*) from scheduled_task") == 0;
        });
        assertThat(jobs.find(id).orElseThrow().attempt()).isOne();
        assertThat(work.runs()).isOne();
    }

    /** Each of these changes the row's version: believed dead, picked, and turned away. */
    private void leapUntilBelievedDeadAndTriedAgain() {
        long version = version();
        Await.until(() -> {
            leaping.advance(Duration.ofHours(1));
            return version() >= version + 3;
        });
    }

    private long version() {
        return sql.number("select version from scheduled_task");
    }

    private UUID submit() {
        return new Jobs(sql, right).submit("hold", "a", JsonObject.EMPTY_JSON_OBJECT);
    }

    private void start(String node, ShiftedClock clock) {
        start(work, node, clock);
    }

    private void start(TestWork type, String node, ShiftedClock clock) {
        JobLanes lanes =
                new JobLanes(List.of(type), List.of(), new JobSetting(db.dataSource(), clock, node, Thread::new));
        started.add(lanes);
        lanes.start();
    }
}
