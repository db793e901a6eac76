package sala.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.node.StartStep;
import sala.sql.Sql;

/** Lets the jobs and chores run while the server runs. */
@Singleton
public class JobLanes implements StartStep {

    private static final int COMMON_THREADS = 2;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_CHORES = Duration.ofSeconds(20);

    private final List<JobType> types;
    private final List<Chore> chores;
    private final JobSetting setting;
    private final Sql sql;
    private volatile boolean stopping;
    private List<JobLane> lanes = List.of();
    private @Nullable RunGuard guard;

    @Inject
    JobLanes(Instance<JobType> types, Instance<Chore> chores, JobSetting setting, NodeSettings node) {
        this(
                typesFor(node, types),
                node.role() == NodeRole.WORKER ? List.of() : chores.stream().toList(),
                setting);
    }

    private static List<JobType> typesFor(NodeSettings node, Instance<JobType> types) {
        return types.stream()
                .filter(type -> node.role() != NodeRole.WORKER || type.isForWorkers())
                .toList();
    }

    JobLanes(List<JobType> types, List<Chore> chores, JobSetting setting) {
        this.types = types;
        this.chores = chores;
        this.setting = setting;
        this.sql = new Sql(setting.database());
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return true;
    }

    @Override
    public synchronized void start() {
        stopping = false;
        takeBackOwnRuns();
        new TimesAhead(setting).bringBack();
        RunGuard runs = new RunGuard(setting.database(), setting.threads());
        guard = runs;
        lanes = makeLanes(runs);
        lanes.forEach(JobLane::start);
    }

    /** Runs are told to stop, interrupted if they do not, and go on with the next start. */
    @Override
    public synchronized void stop() {
        stopping = true;
        lanes.parallelStream().forEach(JobLane::stop);
        lanes = List.of();
        if (guard != null) {
            guard.close();
            guard = null;
        }
    }

    /** The lanes at work; none before the start. */
    synchronized List<JobLane> lanes() {
        return lanes;
    }

    /** Runs marked with this node's own name died with its last process: no need to wait for missing heartbeats. */
    private void takeBackOwnRuns() {
        sql.update(
                """
                with dead as (
                    update scheduled_task set picked = false, picked_by = null, last_heartbeat = null,
                        execution_time = least(execution_time, ?), version = version + 1
                    where picked and picked_by = ? returning task_instance)
                update job set state = 'WAITING'
                where state = 'RUNNING' and id::text in (select task_instance from dead)
                """,
                setting.clock().instant(),
                setting.node());
    }

    private List<JobLane> makeLanes(RunGuard runs) {
        List<JobLane> all = new ArrayList<>();
        List<Task<?>> common = new ArrayList<>();
        for (JobType type : types) {
            int atOnce = atOnce(type);
            if (atOnce == 0) {
                common.add(task(type, runs));
            } else if (atOnce > 0) {
                all.add(lane(type.name(), atOnce, LOOK, List.of(task(type, runs))));
            }
        }
        all.add(lane("common", COMMON_THREADS, LOOK, common));
        all.add(lane(
                "chores",
                1,
                LOOK_FOR_CHORES,
                chores.stream().map(JobLanes::task).toList()));
        return List.copyOf(all);
    }

    private JobLane lane(String name, int size, Duration look, List<? extends Task<?>> tasks) {
        return new JobLane(name, new JobLane.Threads(size, look), setting, tasks);
    }

    private Task<?> task(JobType type, RunGuard runs) {
        LiveRun.Surroundings surroundings =
                new LiveRun.Surroundings(new JobRows(sql, setting.clock()), setting.clock(), () -> stopping);
        return new JobRunner(type, surroundings, runs).task();
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring("chore-" + chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> chore.run());
    }

    private static int atOnce(JobType type) {
        return Integer.getInteger("sala.job." + type.name().replace('-', '.') + ".threads", type.atOnce());
    }
}
