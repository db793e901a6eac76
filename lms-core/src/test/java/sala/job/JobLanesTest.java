package sala.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class JobLanesTest extends RunningJobs {

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
