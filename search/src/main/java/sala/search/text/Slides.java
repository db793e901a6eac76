package sala.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads presentations of OpenDocument slide by slide: Tika's own reading of their content tells no slides apart. */
final class Slides implements Parser {

    static final String TYPE = "application/vnd.oasis.opendocument.presentation";

    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> LINES = Set.of("p", "h");
    private static final Set<String> BLANKS = Set.of("s", "tab", "line-break");
    private static final long serialVersionUID = 1L;

    private Slides() {}

    /** A parser of such files, and of no other. */
    static Parser parser() {
        OpenDocumentParser presentations = new OpenDocumentParser();
        presentations.setContentParser(new Slides());
        return presentations;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse(TYPE));
    }

    /** Also called for the styles, which have no slides. */
    @Override
    public void parse(InputStream content, ContentHandler text, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XMLReaderUtils.parseSAX(content, new Lines(text, context.get(PageCollector.class)), context);
    }

    /** Of what is drawn on slides the lines of text, notes included. */
    private static final class Lines extends DefaultHandler {

        private final ContentHandler text;
        private final PageCollector pages;
        private boolean onSlide;
        private int lines;

        Lines(ContentHandler text, PageCollector pages) {
            this.text = text;
            this.pages = pages;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (isSlide(uri, name)) {
                onSlide = true;
                pages.turnSlide();
            } else if (isLine(uri, name)) {
                lines++;
                text.startElement(XHTMLContentHandler.XHTML, "p", "p", new AttributesImpl());
            } else if (TEXT.equals(uri) && BLANKS.contains(name)) {
                characters(new char[] {' '}, 0, 1);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            if (isSlide(uri, name)) {
                onSlide = false;
            } else if (isLine(uri, name)) {
                lines--;
                text.endElement(XHTMLContentHandler.XHTML, "p", "p");
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) throws SAXException {
            if (lines > 0) {
                text.characters(chars, start, length);
            }
        }

        private static boolean isSlide(String uri, String name) {
            return DRAWING.equals(uri) && name.equals("page");
        }

        private boolean isLine(String uri, String name) {
            return onSlide && TEXT.equals(uri) && LINES.contains(name);
        }
    }
}
