package sala.search.reading;

import java.util.List;

/**
 * What came of reading a file. A file that cannot be read is a state, not an error: the thing it belongs to is still
 * found by its title.
 */
public record ReadText(Outcome outcome, List<Page> pages) {

    /** Of one file at the most: no book has more, and a made-up file may claim any number. */
    public static final int MOST_PAGES = 5000;

    /** Of one file, too. */
    public static final int MOST_HEADINGS = 5000;

    public ReadText {
        pages = List.copyOf(pages);
    }

    /** How the reading ended. The names are stored; new ones go to the end. */
    public enum Outcome {
        /** There is text. */
        READ,
        /** There is more text than is kept; the beginning is here. */
        CUT,
        /** Understood, and without any text: a scan or a picture. */
        WITHOUT_TEXT,
        /** Broken, or of an unknown format. */
        UNREADABLE,
        /** Ended the reading process; it is not tried again unless somebody wants that. */
        DANGEROUS,
        /** Opens with a password only. */
        LOCKED,
        /** Unpacks to more than any document, as far as was looked. */
        BOMB,
        /** Without text, and nobody could see any in its pictures. */
        NOTHING_SEEN,
        /** Took all of its time; not tried again either. */
        TOO_SLOW,
        /** Takes longer than its share; it is read apart from the others, with more time. */
        SLOW
    }

    /**
     * A page, slide or sheet.
     *
     * @param number from 1; everything is page 1 where the format has no pages
     * @param member of the package in which it stands, such as a zip; empty for what is no package
     * @param headings those of its lines that are headings, as far as the format tells
     */
    public record Page(int number, String text, String member, List<String> headings) {

        public Page {
            headings = List.copyOf(headings);
        }

        /** Without headings. */
        public Page(int number, String text, String member) {
            this(number, text, member, List.of());
        }

        /** Of what is no package. */
        public Page(int number, String text) {
            this(number, text, "");
        }

        Page headed(List<String> by) {
            return new Page(number, text, member, by);
        }
    }

    public static ReadText without(Outcome outcome) {
        return new ReadText(outcome, List.of());
    }
}
