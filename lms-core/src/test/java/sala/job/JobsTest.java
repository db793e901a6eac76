package sala.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sala.paging.Paging;

@Timeout(120)
class JobsTest extends RunningJobs {

    @Test
    void submittedWorkIsDoneWithItsArguments() {
        TestWork work =
                new TestWork("greet", 0, run -> Fate.failed(run.arguments().getString("word")));
        start(work);
        UUID id = jobs.submit(
                "greet", "a", Json.createObjectBuilder().add("word", "สวัสดี").build());
        assertThat(awaitState(id, Job.State.FAILED).reason()).isEqualTo("สวัสดี");
    }

    @Test
    void aJobSubmittedTwiceIsOneJobUntilItIsFinished() {
        UUID first = jobs.submit("hold", "a", NOTHING);
        assertThat(jobs.submit("hold", "a", NOTHING)).isEqualTo(first);
        assertThat(jobs.submit("hold", "b", NOTHING)).isNotEqualTo(first);
        jobs.cancel(first);
        assertThat(jobs.submit("hold", "a", NOTHING)).isNotEqualTo(first);
    }

    @Test
    void submittingAtTheSameTimeMakesOneJob() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        Callable<UUID> submit = () -> db.inTransaction(() -> {
            together.countDown();
            together.await(10, TimeUnit.SECONDS);
            return jobs.submit("hold", "a", NOTHING);
        });
        Set<UUID> ids = new HashSet<>();
        for (Future<UUID> each :
                threads.invokeAll(List.of(submit, submit, submit, submit, submit, submit, submit, submit))) {
            ids.add(each.get());
        }
        threads.shutdownNow();
        assertThat(ids).hasSize(1);
        assertThat(sql.number("select count(*) from scheduled_task")).isOne();
    }

    @Test
    void workAskedForInATransactionThatFailsIsNotDone() {
        TestWork work = new TestWork("note", 0, run -> Fate.done());
        start(work);
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    jobs.submit("note", "a", NOTHING);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        UUID kept = jobs.submit("note", "b", NOTHING);
        awaitState(kept, Job.State.DONE);
        assertThat(jobs.find("note", "a")).isEmpty();
        assertThat(work.runs()).isOne();
    }

    @Test
    void progressAndTheTimeLeftAreSeen() {
        start(new TestWork("hold", 0, run -> {
            run.progress(0.25, Duration.ofMinutes(3));
            run.progress(0.5, null);
            return TestWork.hold(run, gate);
        }));
        UUID id = jobs.submit("hold", "a", NOTHING);
        awaitTrue(() -> jobs.find(id).orElseThrow().progress() > 0);
        Job seen = jobs.find(id).orElseThrow();
        assertThat(seen.progress()).as("written once a second").isEqualTo(0.25);
        assertThat(seen.left()).isBetween(Duration.ofSeconds(170), Duration.ofSeconds(180));
        gate.release();
        assertThat(awaitState(id, Job.State.DONE).progress()).isEqualTo(1);
    }

    @Test
    void aCancelledRunHearsOfItWithinASecond() {
        start(new TestWork("hold", 0, run -> TestWork.hold(run, gate)));
        UUID id = jobs.submit("hold", "a", NOTHING);
        awaitState(id, Job.State.RUNNING);
        long before = System.nanoTime();
        jobs.cancel(id);
        awaitState(id, Job.State.CANCELLED);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aWaitingJobThatIsCancelledDoesNotRunUntilItIsRetried() {
        UUID id = jobs.submit("note", "a", NOTHING);
        jobs.cancel(id);
        TestWork work = new TestWork("note", 0, run -> Fate.done());
        start(work);
        awaitState(jobs.submit("note", "b", NOTHING), Job.State.DONE);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(Job.State.CANCELLED);
        jobs.retry(id);
        awaitState(id, Job.State.DONE);
        assertThat(work.runs()).isEqualTo(2);
    }

    @Test
    void whatTheServerDiedOfEachTimeIsGivenUpAndWhoWaitsHearsOfIt() {
        UUID id = jobs.submit("crash", "a", NOTHING);
        sql.update("update job set attempt = 7 where id = ?", id);
        TestWork work = new TestWork("crash", 0, run -> Fate.done());
        start(work);
        assertThat(awaitState(id, Job.State.FAILED).reason()).isEqualTo("job.gave-up");
        assertThat(work.runs()).isZero();
        assertThat(work.wasGivenUp()).isTrue();
    }

    @Test
    void failedWorkIsTriedAgainAfterGrowingPausesAndGivenUpInTheEnd() {
        start(new TestWork("fail", 0, run -> {
            throw new IllegalStateException("no luck");
        }));
        UUID id = jobs.submit("fail", "a", NOTHING);
        for (int attempt = 1; attempt < 7; attempt++) {
            int tried = attempt;
            awaitTrue(() -> {
                Job job = jobs.find(id).orElseThrow();
                return job.state() == Job.State.WAITING && job.attempt() == tried;
            });
            awaitTrue(() -> sql.number("select count(*) from scheduled_task where not picked") == 1);
            clock.advance(Duration.ofSeconds((long) (15 * Math.pow(3, attempt - 1))));
        }
        Job job = awaitState(id, Job.State.FAILED);
        assertThat(job.reason()).contains("no luck");
        awaitTrue(() -> sql.number("select count(*) from scheduled_task") == 0);
    }

    @Test
    void theProbeIsContentWithLanesThatFindNothingOrAreBusy() {
        JobLanes lanes = start(new TestWork("hold", 1, run -> TestWork.hold(run, gate)));
        UUID id = jobs.submit("hold", "a", NOTHING);
        awaitState(id, Job.State.RUNNING);
        clock.advance(Duration.ofHours(2));
        JobProbe probe = new JobProbe(lanes, clock);
        awaitTrue(() -> probe.complaint().isEmpty());
        gate.release();
    }

    @Test
    void jobsAreListedByStateAndForgottenAfterAMonth() {
        UUID waiting = jobs.submit("hold", "a", NOTHING);
        UUID cancelled = jobs.submit("hold", "b", NOTHING);
        jobs.cancel(cancelled);
        assertThat(jobs.page(Set.of(Job.State.CANCELLED), Paging.first()).items())
                .extracting(Job::id)
                .containsExactly(cancelled);
        assertThat(jobs.page(Set.of(Job.State.values()), new Paging(1, 1)).total())
                .isEqualTo(2);
        clock.advance(Duration.ofDays(31));
        new JobTrim(sql, clock).run();
        assertThat(jobs.page(Set.of(Job.State.values()), Paging.first()).items())
                .extracting(Job::id)
                .containsExactly(waiting);
    }
}
