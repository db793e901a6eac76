package sala.media.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import sala.job.Chore;

/**
 * Forgets uploads with which nobody went on for a week; finished ones are but notes by then. What schools offer may
 * wait for the line over the long holidays.
 */
@Singleton
public class ForgetUploads implements Chore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration OFFERED = Duration.ofDays(60);

    private final Uploads uploads;
    private final UploadRows rows;
    private final Clock clock;

    @Inject
    public ForgetUploads(Uploads uploads, UploadRows rows, Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-uploads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        rows.untouchedSince(clock.instant().minus(KEPT), clock.instant().minus(OFFERED))
                .forEach(uploads::forget);
    }
}
