package sala.search.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

/**
 * Collects text page by page from the XHTML that Tika makes of every format, up to a number of characters and pages.
 */
final class PageCollector extends DefaultHandler {

    private static final String PAGE = "page";
    private static final Set<String> PAGES = Set.of(PAGE, "slide");

    /** Of newer slides, which have nothing around it; older ones have it within each. */
    private static final String CONTENT = "slide-content";

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "title");

    private final int limit;
    private final List<Page> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Headings headings = new Headings();
    private int kept;
    private final Deque<String> members = new ArrayDeque<>();
    private int number = 1;
    private boolean packed;
    private boolean paged;
    private boolean slides;
    private boolean full;
    private int hidden;

    PageCollector(int limit) {
        this.limit = limit;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (isHidden(name)) {
            hidden++;
        }
        headings.begin(name, text.length());
        String kind = attributes.getValue("class");
        if ("div".equals(name) && kind != null && isPage(kind)) {
            turn(kind);
        }
    }

    private void turn(String kind) throws SAXException {
        if (kind.equals(PAGE)) {
            turnPage();
        } else {
            turnSlide();
        }
    }

    private boolean isPage(String kind) {
        slides |= kind.equals("slide");
        return PAGES.contains(kind) || kind.equals(CONTENT) && !slides;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (isHidden(name)) {
            hidden--;
        }
        headings.end(name, text);
        if (BLOCKS.contains(name)) {
            space('\n');
        } else if ("td".equals(name) || "th".equals(name)) {
            space(' ');
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        int room = Math.min(length, limit - kept);
        if (hidden == 0 && !(packed && members.isEmpty())) {
            text.append(chars, start, room);
            kept += room;
        }
        if (room < length) {
            throw full();
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        space('\n');
    }

    /** It is a package: what stands outside of its members is what a parser says of them, and no text. */
    void ofPackage() {
        packed = true;
    }

    /** What follows stands in this member of a package. */
    void enter(String member) {
        beginAnew();
        members.addLast(member);
    }

    /** What follows stands in the package again. */
    void leave() {
        beginAnew();
        members.removeLast();
    }

    private void beginAnew() {
        keepPage();
        number = 1;
        paged = false;
        slides = false;
    }

    boolean isFull() {
        return full;
    }

    ReadText result() {
        keepPage();
        if (pages.isEmpty()) {
            return ReadText.without(Outcome.WITHOUT_TEXT);
        }
        return new ReadText(full ? Outcome.CUT : Outcome.READ, pages);
    }

    private static boolean isHidden(String name) {
        return "script".equals(name) || "style".equals(name);
    }

    /** Like any page, but its first line heads it. */
    void turnSlide() throws SAXException {
        turnPage();
        headings.beginSlide();
    }

    /** What stands before the first page, such as a title, belongs to it. */
    void turnPage() throws SAXException {
        if (paged) {
            keepPage();
            number++;
        }
        paged = true;
        if (pages.size() == ReadText.MOST_PAGES) {
            throw full();
        }
    }

    /** Ends the reading; {@link #isFull()} tells that this is no mistake of the file's. */
    private SAXException full() {
        full = true;
        return new SAXException("enough text");
    }

    private void keepPage() {
        String page = OldThai.mended(text.toString().strip());
        List<String> headed = headings.turnPage();
        if (!page.isEmpty()) {
            pages.add(new Page(number, page, String.join("/", members), headed));
        }
        text.setLength(0);
    }

    private void space(char c) {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(c);
        }
    }
}
