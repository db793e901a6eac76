package sala.search.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;

/** Reads the text of one file after another, by what its bytes are rather than by what it calls itself. */
final class FileText {

    private static final Set<String> PACKAGES = Set.of(
            "application/zip",
            "application/x-tar",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-rar-compressed;version=4",
            "application/x-rar-compressed;version=5");

    private final AutoDetectParser parser = new AutoDetectParser();
    private final Parser presentations = Slides.parser();
    private final EncodingDetector encodings = new ThaiEncodings(new DefaultEncodingDetector());
    private final int limit;
    private final Seeing seeing;

    /** @param languages in which letters are looked for in pictures; empty for not at all */
    FileText(int limit, String languages) {
        this.limit = limit;
        this.seeing = new Seeing(languages);
        Chapters.in(parser);
    }

    /** A file that cannot be understood is an outcome; running out of memory is an error that ends the process. */
    ReadText read(Path file, String fileName) {
        PageCollector pages = new PageCollector(limit);
        try (TikaInputStream bytes = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
            String type = type(bytes, metadata);
            parser(type).parse(bytes, pages, metadata, context(type, pages));
            return result(file, pages, metadata);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError unreadable) {
            return pages.isFull() ? pages.result() : ReadText.without(Unread.why(unreadable));
        }
    }

    /** Members that want a password are passed over, and noted; some parsers make nothing of half a package. */
    private static ReadText result(Path file, PageCollector pages, Metadata metadata) throws IOException {
        ReadText text = pages.result();
        if (text.pages().isEmpty() && HalfZip.is(file)) {
            return ReadText.without(Outcome.UNREADABLE);
        }
        boolean locked = Arrays.stream(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM))
                .anyMatch(thrown ->
                        thrown.contains("EncryptedDocumentException") || thrown.contains("feature encryption"));
        return text.pages().isEmpty() && locked ? ReadText.without(Outcome.LOCKED) : text;
    }

    private Parser parser(String type) {
        return type.equals(Slides.TYPE) ? presentations : parser;
    }

    private String type(TikaInputStream bytes, Metadata metadata) throws IOException {
        return parser.getDetector().detect(bytes, metadata).toString();
    }

    private ParseContext context(String type, PageCollector pages) {
        ParseContext context = new ParseContext();
        boolean packed = PACKAGES.contains(type);
        if (packed) {
            pages.ofPackage();
        }
        context.set(EmbeddedDocumentExtractor.class, new Members(context, pages, packed));
        context.set(Parser.class, parser);
        context.set(PageCollector.class, pages);
        context.set(EncodingDetector.class, encodings);
        context.set(PDFParserConfig.class, seeing.paper());
        context.set(TesseractOCRConfig.class, seeing.pictures());
        context.set(OfficeParserConfig.class, office(type));
        return context;
    }

    /** Print headings of sheets are written in codes, such as {@code &"DejaVu Serif,Book"&12&A}. */
    private static OfficeParserConfig office(String type) {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(!type.contains("spreadsheetml") && !type.contains("ms-excel"));
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setExtractMacros(false);
        return office;
    }
}
