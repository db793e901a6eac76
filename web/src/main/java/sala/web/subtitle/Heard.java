package sala.web.subtitle;

import java.util.Optional;
import sala.job.Job;

/**
 * How far a program is that writes down what is said.
 *
 * @param on whether this node has one
 * @param job empty when nobody ever asked
 */
public record Heard(boolean on, Optional<Job> job) {

    public boolean listens() {
        return job.filter(Job::unfinished).isPresent();
    }

    /** Why nothing came of it, as a fault's code; empty otherwise. */
    public Optional<String> failure() {
        return job.filter(failed -> failed.state() == Job.State.FAILED).map(Job::reason);
    }
}
