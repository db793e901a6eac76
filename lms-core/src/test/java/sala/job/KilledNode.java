package sala.job;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.postgresql.ds.PGSimpleDataSource;

/** A node in a process of its own that never finishes its job, for a test to kill. */
final class KilledNode {

    private KilledNode() {}

    /** Takes the address of the database and the node's name; runs until it is killed. */
    public static void main(String[] args) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(args[0]);
        JobSetting setting =
                new JobSetting(database, java.time.Clock.system(ZoneId.of("Asia/Bangkok")), args[1], Thread::new);
        new JobLanes(List.of(new TestWork("copy", 1, KilledNode::copyHalf)), List.of(), setting).start();
    }

    private static Fate copyHalf(JobRun run) {
        run.progress(0.5, null);
        return TestWork.hold(run, new Semaphore(0));
    }
}
