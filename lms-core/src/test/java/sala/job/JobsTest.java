package sala.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.paging.Paging;
import sala.sql.Sql;
import sala.testkit.ShiftedClock;
import sala.testkit.TestDatabase;

@Timeout(120)
class JobsTest {

    static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final ShiftedClock clock = new ShiftedClock();
    final Sql sql = new Sql(db.dataSource());
    final Jobs jobs = new Jobs(sql, clock);
    final Semaphore gate = new Semaphore(0);
    final List<JobLanes> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(JobLanes::stop);
    }

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
        assertThat(sql.number("select count(*) from scheduled_task")).isZero();
    }

    @Test
    void longWorkDoesNotHoldUpOtherWorkAndKeepsToItsNumber() {
        TestWork encode = new TestWork("encode", 1, run -> TestWork.hold(run, gate));
        start(encode, new TestWork("note", 0, run -> Fate.done()));
        List<UUID> encodings = List.of(
                jobs.submit("encode", "a", NOTHING),
                jobs.submit("encode", "b", NOTHING),
                jobs.submit("encode", "c", NOTHING));
        awaitState(jobs.submit("note", "a", NOTHING), Job.State.DONE);
        gate.release(3);
        encodings.forEach(id -> awaitState(id, Job.State.DONE));
        assertThat(encode.mostAtOnce()).isOne();
    }

    @Test
    void aSettingSaysHowManyRunAtOnce() {
        System.setProperty("sala.job.copy.video.threads", "2");
        try {
            TestWork copy = new TestWork("copy-video", 1, run -> TestWork.hold(run, gate));
            start(copy);
            jobs.submit("copy-video", "a", NOTHING);
            jobs.submit("copy-video", "b", NOTHING);
            awaitTrue(() -> copy.mostAtOnce() == 2);
        } finally {
            System.clearProperty("sala.job.copy.video.threads");
        }
    }

    @Test
    void aRunInterruptedByTheEndOfTheServerGoesOnWithTheNextStart() {
        TestWork work = new TestWork("hold", 0, run -> TestWork.hold(run, gate));
        JobLanes first = start(work);
        UUID id = jobs.submit("hold", "a", NOTHING);
        awaitState(id, Job.State.RUNNING);
        first.stop();
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(Job.State.WAITING);
        gate.release();
        start(work);
        assertThat(awaitState(id, Job.State.DONE).attempt()).isOne();
    }

    @Test
    void choresAreDoneAgainAndAgain() {
        CountDownLatch twice = new CountDownLatch(2);
        JobLanes lanes = new JobLanes(List.of(), List.of(new TestChore(twice::countDown)), setting());
        started.add(lanes);
        lanes.start();
        awaitTrue(() -> {
            clock.advance(Duration.ofHours(1));
            return twice.getCount() == 0;
        });
    }

    @Test
    void theProbeComplainsWhenNobodyLooksForWork() {
        JobLanes lanes = new JobLanes(List.of(), List.of(), setting());
        JobProbe probe = new JobProbe(lanes, clock);
        assertThat(probe.complaint()).contains("not started");
        started.add(lanes);
        lanes.start();
        assertThat(probe.complaint()).isEmpty();
        JobProbe later = new JobProbe(lanes, java.time.Clock.offset(clock, Duration.ofMinutes(5)));
        assertThat(later.complaint()).hasValueSatisfying(c -> assertThat(c).contains("has not looked for work"));
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

    private JobLanes start(JobType... types) {
        JobLanes lanes = new JobLanes(List.of(types), List.of(), setting());
        started.add(lanes);
        lanes.start();
        return lanes;
    }

    private JobSetting setting() {
        return new JobSetting(db.dataSource(), clock, "test", Thread::new);
    }

    private Job awaitState(UUID id, Job.State state) {
        awaitTrue(() -> jobs.find(id).orElseThrow().state() == state);
        return jobs.find(id).orElseThrow();
    }

    private static void awaitTrue(Callable<Boolean> condition) {
        Await.until(condition);
    }

    private record TestChore(Runnable work) implements Chore {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(30);
        }

        @Override
        public void run() {
            work.run();
        }
    }
}
