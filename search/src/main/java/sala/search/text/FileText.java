package sala.search.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;

/** Reads the text of one file after another, by what its bytes are rather than by what it calls itself. */
final class FileText {

    private final AutoDetectParser parser = new AutoDetectParser();
    private final EncodingDetector encodings = new ThaiEncodings(new DefaultEncodingDetector());
    private final int limit;

    FileText(int limit) {
        this.limit = limit;
    }

    /** A file that cannot be understood is an outcome; running out of memory is an error that ends the process. */
    ReadText read(Path file, String fileName) {
        PageCollector pages = new PageCollector(limit);
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
            parser.parse(bytes, pages, metadata, context());
            return pages.result();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError unreadable) {
            return pages.isFull() ? pages.result() : ReadText.without(Outcome.UNREADABLE);
        }
    }

    private ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EncodingDetector.class, encodings);
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        return context;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        return pdf;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        return office;
    }
}
