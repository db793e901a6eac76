package sala.media.ffmpeg;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Watch;

/** Looks on only to stop the work; its progress is over in a moment. */
record Cancelling(BooleanSupplier asked) implements Watch {

    @Override
    public void progress(double done, @Nullable Duration left) {
        // over in a moment
    }

    @Override
    public boolean cancelled() {
        return asked.getAsBoolean();
    }
}
