package sala.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.epub.EpubParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads each chapter of a book as a page of its own, counted as the book itself orders them. */
final class Chapters extends ParserDecorator {

    private static final long serialVersionUID = 1L;

    private Chapters(Parser chapter) {
        super(chapter);
    }

    /** Lets the parser of books among these tell chapters apart. */
    static void in(Parser parser) {
        parts(parser)
                .filter(EpubParser.class::isInstance)
                .map(EpubParser.class::cast)
                .forEach(books -> books.setContentParser(new Chapters(books.getContentParser())));
    }

    private static Stream<Parser> parts(Parser parser) {
        return parser instanceof CompositeParser all
                ? Stream.of(all.getAllComponentParsers())
                        .flatMap(Collection::stream)
                        .flatMap(Chapters::parts)
                : Stream.of(parser);
    }

    @Override
    public void parse(InputStream chapter, ContentHandler text, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        context.get(PageCollector.class).turnPage();
        super.parse(chapter, text, metadata, context);
    }
}
