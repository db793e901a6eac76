package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;
import sala.sql.Transactions;

/** Looks now and then for recordings that wait for a job that is not there, and for work that nobody needs any more. */
@Singleton
public class ResumeTranscoding implements Chore {

    private final Transcoding transcoding;
    private final EncodingQueue queue;
    private final Unneeded unneeded;
    private final Transactions transactions;

    @Inject
    public ResumeTranscoding(
            Transcoding transcoding, EncodingQueue queue, Unneeded unneeded, Transactions transactions) {
        this.transcoding = transcoding;
        this.queue = queue;
        this.unneeded = unneeded;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "resume-transcoding";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        transactions.run(() -> transcoding.resume(queue.lost()));
        unneeded.takeAway();
    }
}
