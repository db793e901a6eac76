package sala.media.teletext;

/** The head of a page (EN 300 706, 9.3.1): which page it is, and what it is for. */
record Head(Line line) {

    int magazine() {
        return line.magazine();
    }

    /** Two digits, each four bits wide; 255 only fills time. */
    int page() {
        return line.bits(1) << 4 | line.bits(0);
    }

    /** Whether it is meant to be shown over the picture (C6), and not just news (C5). */
    boolean subtitles() {
        return (line.bits(5) & 0b1000) != 0;
    }

    /** Whether pages of all magazines follow each other (C11), so that this one ends them all. */
    boolean serial() {
        return (line.bits(7) & 1) != 0;
    }

    /** Which thirteen letters are meant (C12 to C14). */
    int language() {
        return line.bits(7) >> 1;
    }
}
