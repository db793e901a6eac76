package sala.job;

/** A kind of durable work, such as transcoding a video. A CDI bean. */
public interface JobType {

    /** Stored with each job: {@code transcode-video}. */
    String name();

    /**
     * Does the work, or what is left of it after a crash: a run may begin again at any time and must then end in the
     * same state. Called outside a transaction, on a thread of its own that lives as long as the run.
     *
     * @return what becomes of the job; an exception counts as {@link Fate#retry}
     */
    Fate run(JobRun run);

    /**
     * Told when a job is given up without another run, because the server died with each one before: whoever waits for
     * the work should hear of it. On the same thread as a run; an exception is written down and changes nothing.
     */
    default void gaveUp(JobRun run) {}

    /** Whether workers do it, too: it needs nothing of a node but its database and its stored files. */
    default boolean isForWorkers() {
        return false;
    }

    /**
     * How many of this type run at once on this node, with threads of their own; zero for short work that shares the
     * common threads; below zero none. A setting overrides it: {@code sala.job.transcode.video.threads} for
     * {@code transcode-video}.
     */
    default int atOnce() {
        return 0;
    }
}
