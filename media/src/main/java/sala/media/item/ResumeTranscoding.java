package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import sala.job.Chore;

/** Looks now and then for recordings that wait for a job that is not there. */
@Singleton
public class ResumeTranscoding implements Chore {

    private final Transcoding transcoding;

    @Inject
    public ResumeTranscoding(Transcoding transcoding) {
        this.transcoding = transcoding;
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
        transcoding.resume();
    }
}
