package sala.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sala.search.reading.ReadText;

/**
 * Which pieces of a text are headings: those that XHTML says are, the title of the document, and the first line of each
 * slide. Of a paragraph that somebody set as a heading the beginning counts.
 */
final class Headings {

    private static final Set<String> NAMES = Set.of("title", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final String LINE = "p";
    private static final int LONGEST = 200;
    private static final int OUTSIDE = -1;

    private final List<String> ofThisPage = new ArrayList<>();
    private int count;
    private int start = OUTSIDE;
    private boolean firstLine;

    /** The next line heads a slide. */
    void beginSlide() {
        firstLine = true;
    }

    /** @param length of the page's text so far */
    void begin(String element, int length) {
        if (heads(element)) {
            start = length;
        }
    }

    void end(String element, CharSequence text) {
        if (heads(element) && start != OUTSIDE) {
            add(text.subSequence(start, Math.min(text.length(), start + LONGEST)));
            start = OUTSIDE;
        }
    }

    private boolean heads(String element) {
        return NAMES.contains(element) || firstLine && LINE.equals(element);
    }

    private void add(CharSequence piece) {
        String heading = OldThai.mended(piece.toString().strip());
        if (!heading.isEmpty() && count < ReadText.MOST_HEADINGS) {
            ofThisPage.add(heading);
            count++;
            firstLine = false;
        }
    }

    /** Those of the page that ends here; a heading may go on behind. */
    List<String> turnPage() {
        List<String> headings = List.copyOf(ofThisPage);
        ofThisPage.clear();
        firstLine = false;
        start = Math.min(start, 0);
        return headings;
    }
}
