/**
 * Durable work in the background: seen, cancelled, retried, resumed after a crash. Start at {@link sala.job.Jobs} to
 * ask for work, at {@link sala.job.JobType} to do it.
 */
@NullMarked
package sala.job;

import org.jspecify.annotations.NullMarked;
