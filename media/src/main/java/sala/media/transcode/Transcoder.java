package sala.media.transcode;

import java.nio.file.Path;
import java.util.Optional;

/** Turns an uploaded recording into what schools can play over thin lines. Safe for several threads. */
public interface Transcoder {

    /** Why this node cannot transcode at all, in English for its keeper; empty when it can. */
    default Optional<String> complaint() {
        return Optional.empty();
    }

    /**
     * Looks what is in the file, without decoding all of it.
     *
     * @throws Unplayable when nothing can be made of it, with the reason
     * @throws TranscoderUnavailable when this node cannot look at all
     */
    Probed probe(Path file);

    /**
     * Makes all renditions and the poster. Returns only when they are complete; otherwise leaves nothing of use behind.
     *
     * @param into an empty folder that this call may fill as it likes
     * @throws Unplayable when the file turns out not to be what it seemed
     * @throws Cancelled when the watch says so
     * @throws TranscoderUnavailable when it may work another time
     */
    Transcoded transcode(Path file, Probed probed, Path into, Watch watch);
}
