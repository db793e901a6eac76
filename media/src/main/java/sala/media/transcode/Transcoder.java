package sala.media.transcode;

import java.nio.file.Path;
import java.util.Optional;
import sala.media.look.Probed;

/** Turns an uploaded recording into what schools can play over thin lines. Safe for several threads. */
public interface Transcoder {

    /** Why this node cannot transcode at all, in English for its keeper; empty when it can. */
    default Optional<String> complaint() {
        return Optional.empty();
    }

    /** The encoder in hardware that it uses besides the processor, by its name; empty when there is none. */
    default Optional<String> hardware() {
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
     * Makes all renditions and the poster. Returns only when they are complete; the lowest is told to the watch before.
     *
     * @param into a folder for this work alone: empty, or as an earlier call for the same recording left it, which goes
     *     on from there
     * @throws Unplayable when the file turns out not to be what it seemed
     * @throws Cancelled when the watch says so
     * @throws TranscoderUnavailable when it may work another time
     */
    Transcoded transcode(Recording recording, Path into, Watch watch);

    /**
     * Makes parts of a recording that another machine transcodes, from its end on, as long as there are some that
     * nobody is at. Every part is told to the watch; whoever transcodes it gets them through its company.
     *
     * @param into a folder with the look at the recording in it, and what else there is
     */
    void help(Recording recording, Path into, Watch watch);
}
