package sala.job;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import sala.sql.Sql;
import sala.testkit.ShiftedClock;
import sala.testkit.TestDatabase;

/** Jobs on a database of their own, with lanes that each test starts and that end with it. */
abstract class RunningJobs {

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

    JobLanes start(JobType... types) {
        JobLanes lanes = new JobLanes(List.of(types), List.of(), setting());
        started.add(lanes);
        lanes.start();
        return lanes;
    }

    JobSetting setting() {
        return new JobSetting(db.dataSource(), clock, "test", Thread::new);
    }

    Job awaitState(UUID id, Job.State state) {
        awaitTrue(() -> jobs.find(id).orElseThrow().state() == state);
        return jobs.find(id).orElseThrow();
    }

    static void awaitTrue(Callable<Boolean> condition) {
        Await.until(condition);
    }
}
