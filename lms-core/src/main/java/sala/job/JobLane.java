package sala.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Some threads and the jobs they run, so that long work of one type does not hold up short work of another. All lanes
 * share db-scheduler's one table; each looks only at the tasks it knows.
 */
final class JobLane {

    /** A run without a sign of life for four of these is dead; looked for every other one: found within 24 seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration FOR_RUNS_TO_STOP = Duration.ofSeconds(5);
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final String name;
    private final int size;
    private final Looks looks;
    private final Scheduler scheduler;

    JobLane(String name, Threads threads, JobSetting setting, List<? extends Task<?>> tasks) {
        this.name = name;
        this.size = threads.size();
        this.looks = new Looks(setting.clock(), () -> leaptBack(setting));
        this.scheduler = builder(threads, setting, tasks).build();
    }

    private SchedulerBuilder builder(Threads threads, JobSetting setting, List<? extends Task<?>> tasks) {
        List<RecurringTask<?>> chores = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(t -> (RecurringTask<?>) t)
                .toList();
        List<Task<?>> others = tasks.stream()
                .filter(t -> !(t instanceof RecurringTask))
                .<Task<?>>map(t -> t)
                .toList();
        return Scheduler.create(setting.database(), others)
                .startTasks(chores)
                .tableName("scheduled_task")
                .schedulerName(new SchedulerName.Fixed(setting.node()))
                .clock(looks)
                .threads(size)
                .executorService(Executors.newFixedThreadPool(size, setting.threads()))
                .dueExecutor(looks.thread(setting.threads()))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, setting.threads()))
                .enablePriority()
                .jdbcCustomization(new OwnTasks(tasks))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(threads.look())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(FOR_RUNS_TO_STOP);
    }

    /** db-scheduler waits until a time, too: without a wake-up, it would wait for the time the clock had shown. */
    private void leaptBack(JobSetting setting) {
        new TimesAhead(setting).bringBack();
        scheduler.triggerCheckForDueExecutions();
    }

    String name() {
        return name;
    }

    /** How many jobs run at once. */
    int size() {
        return size;
    }

    void start() {
        scheduler.start();
    }

    void stop() {
        scheduler.stop();
    }

    /** When it last looked for work, as it does all the time, also while all its threads are busy. */
    Instant lastLook() {
        return looks.last();
    }

    /**
     * The threads of a lane.
     *
     * @param size how many jobs at once
     * @param look how often to look for work
     */
    record Threads(int size, Duration look) {}
}
