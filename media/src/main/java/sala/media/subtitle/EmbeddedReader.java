package sala.media.subtitle;

import java.nio.file.Path;
import java.util.List;

/**
 * Finds the words that came within a recording, as MP4, MKV, television and others can hold them. Safe for several
 * threads.
 */
public interface EmbeddedReader {

    /** Empty when there is nothing. */
    Found read(Path recording);

    /**
     * What a recording brings.
     *
     * @param words in the order of the file
     * @param unread what is there and could not be read
     */
    record Found(List<Embedded> words, List<Unread> unread) {

        public Found {
            words = List.copyOf(words);
            unread = List.copyOf(unread);
        }
    }

    /**
     * What is said in one language.
     *
     * @param tag of the language as the file has it, such as {@code tha}; empty when it does not say
     */
    record Embedded(String tag, Cues cues) {}

    /**
     * Words that stay in the file.
     *
     * @param tag as above
     */
    record Unread(String tag, Reason reason) {}

    /** Why words cannot be read. */
    enum Reason {
        /** They are pictures of letters, as DVB, DVD and Blu-ray have them. */
        DRAWN,
        /** Teletext without a page of subtitles in letters that are known here. */
        TELETEXT,
        /** A kind that ought to be readable, and was not. */
        BROKEN
    }
}
