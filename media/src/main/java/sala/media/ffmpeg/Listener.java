package sala.media.ffmpeg;

import java.util.function.Consumer;
import sala.media.transcode.Watch;

/** Hears what a running program says, and may stop it. */
interface Listener {

    /** One line of standard output. Called on a thread that is no container's: nothing but memory may be touched. */
    void hear(String line);

    /** Called a few times a second on the thread that waits for the program. */
    boolean wantsToStop();

    /** Only reads. */
    static Listener reading(Consumer<String> lines) {
        return new Listener() {
            @Override
            public void hear(String line) {
                lines.accept(line);
            }

            @Override
            public boolean wantsToStop() {
                return false;
            }
        };
    }

    /** Only looks whether the work was cancelled. */
    static Listener cancelledBy(Watch watch) {
        return new Listener() {
            @Override
            public void hear(String line) {
                // says nothing of interest
            }

            @Override
            public boolean wantsToStop() {
                return watch.cancelled();
            }
        };
    }
}
