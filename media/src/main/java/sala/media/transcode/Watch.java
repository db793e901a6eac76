package sala.media.transcode;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody who looks on while a file is transcoded, and may stop it. */
public interface Watch {

    /**
     * @param done from 0 to 1
     * @param left how long the rest will take, where that is known
     */
    void progress(double done, @Nullable Duration left);

    /**
     * The lowest picture and the sounds are finished: the lesson can be watched while the rest is made. May be said
     * again by a run that goes on after a crash.
     */
    default void playable(Transcoded first) {
        // most who look on wait for the whole
    }

    /**
     * A part of the work is complete in this folder, which does not change any more: with it in place, another call
     * goes on from there.
     */
    default void finished(Path part) {
        // most who look on wait for the whole
    }

    /** Who else may work on the recording. */
    default Company company() {
        return Company.NONE;
    }

    /** Asked a few times a second. */
    boolean cancelled();

    /** Nobody looks on. */
    Watch NOBODY = new Watch() {
        @Override
        public void progress(double done, @Nullable Duration left) {
            // nobody wants to know
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
