package sala.media.making;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import sala.media.form.FileForm;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * A file to make something of.
 *
 * @param file under a name that says nothing
 * @param into a folder for this work alone
 * @param patience how long processors may be at it, while others wait
 * @param cancelled asked now and then
 */
public record Work(FileForm form, Path file, Path into, Duration patience, BooleanSupplier cancelled) {

    /** Others have to wait for it. */
    public static final Duration QUICKLY = Duration.ofSeconds(10);

    /** On a busy machine processors are long at nothing; but nobody waits for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Nobody waits: as long as it may take at all. */
    public static final Duration AT_LEISURE = Duration.ofHours(1);

    public Work(FileForm form, Path file, Path into, BooleanSupplier cancelled) {
        this(form, file, into, AT_LEISURE, cancelled);
    }

    /** How much of processors a program is given that may take so much at the most. */
    public Duration within(Duration longest) {
        return isShort(longest) ? patience : longest;
    }

    /** The same by the clock. */
    public Duration clock(Duration longest) {
        return isShort(longest) && LONGEST_WAIT.compareTo(longest) < 0 ? LONGEST_WAIT : longest;
    }

    /**
     * Why a program that may take so long at the most was ended before it was done.
     *
     * @param reason when it had all that time
     */
    public RuntimeException ended(Duration longest, Reason reason) {
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        return isShort(longest) ? new TakesLonger() : new Unplayable(reason, "longer than " + longest);
    }

    private boolean isShort(Duration longest) {
        return patience.compareTo(longest) < 0;
    }
}
