package sala.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.sql.Sql;
import sala.testkit.ShiftedClock;
import sala.testkit.TestDatabase;

@Timeout(120)
class JobsAfterKillTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    final ShiftedClock clock = new ShiftedClock();
    final Jobs jobs = new Jobs(new Sql(db.dataSource()), clock);
    JobLanes survivor;

    @AfterEach
    void stop() {
        survivor.stop();
    }

    @Test
    void theSameNodeGoesOnAtOnceAfterItWasKilled() throws Exception {
        UUID id = runHalfAndKill("school-4711");
        assertThat(timeToFinish(id, "school-4711")).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anotherNodeGoesOnWithinHalfAMinute() throws Exception {
        UUID id = runHalfAndKill("first");
        assertThat(timeToFinish(id, "second")).isLessThan(Duration.ofSeconds(30));
    }

    /** A part of what the killed one did has to be done again, and nobody sees it fall. */
    private Fate beginAnew(JobRun run, UUID id) {
        run.progress(0.2, null);
        return jobs.find(id).orElseThrow().progress() == 0.5 ? Fate.done() : Fate.failed("fell");
    }

    private UUID runHalfAndKill(String node) throws Exception {
        UUID id = jobs.submit("copy", "a", JsonObject.EMPTY_JSON_OBJECT);
        Process process = startNode(node);
        try {
            Await.until(() -> jobs.find(id).orElseThrow().progress() == 0.5);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
        return id;
    }

    private Process startNode(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledNode.class.getName(),
                        db.url(),
                        name)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
    }

    private Duration timeToFinish(UUID id, String node) {
        long before = System.nanoTime();
        survivor = new JobLanes(
                List.of(new TestWork("copy", 1, run -> beginAnew(run, id))),
                List.of(),
                new JobSetting(db.dataSource(), clock, node, Thread::new));
        survivor.start();
        Await.until(() -> jobs.find(id).orElseThrow().state() == Job.State.DONE);
        assertThat(jobs.find(id).orElseThrow().attempt()).isEqualTo(2);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
