package sala.media.subtitle;

import java.nio.file.Path;
import java.util.List;

/**
 * Finds the words that came within a recording, as MP4, MKV and other files can hold them. Safe for several threads.
 */
public interface EmbeddedReader {

    /**
     * In the order of the file; what is drawn rather than written (DVD, DVB, Blu-ray), and teletext, are not among
     * them. Empty when there is nothing, or nothing that can be read.
     */
    List<Embedded> read(Path recording);

    /**
     * What is said in one language.
     *
     * @param tag of the language as the file has it, such as {@code tha}; empty when it does not say
     */
    record Embedded(String tag, Cues cues) {}
}
