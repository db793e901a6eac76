package sala.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Files in a file: those with words for people are read, up to a number, a depth and a size. Of a package, such as a
 * zip, each member's text stands under its name.
 */
final class Members extends ParsingEmbeddedDocumentExtractor {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 5;
    private static final long LARGEST = 512 << 20;

    /** What programs, browsers and players read, and no person. */
    private static final Set<String> WORDLESS = Set.of(
            "js", "mjs", "css", "map", "json", "xsd", "dtd", "xsl", "swf", "class", "exe", "dll", "so", "bin", "dat",
            "db", "dbf", "png", "jpg", "jpeg", "gif", "bmp", "ico", "svg", "webp", "tif", "tiff", "emf", "wmf", "psd",
            "mp3", "mp4", "m4a", "m4v", "webm", "ogg", "oga", "ogv", "wav", "avi", "mov", "wmv", "flv", "mkv", "mpg",
            "mpeg", "woff", "woff2", "ttf", "eot", "otf");

    private static final long serialVersionUID = 1L;

    private final transient PageCollector pages;
    private final boolean named;
    private int count;
    private int depth;
    private long size;

    /** @param named whether the members of this file have names that people know */
    Members(ParseContext context, PageCollector pages, boolean named) {
        super(context);
        this.pages = pages;
        this.named = named;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata member) {
        String name = name(member);
        return count < MOST
                && depth < DEEPEST
                && size < LARGEST
                && (PlayedWords.areIn(name) || !WORDLESS.contains(ending(name)))
                && super.shouldParseEmbedded(member);
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata member, boolean html)
            throws SAXException, IOException {
        BoundedInputStream bytes = BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(LARGEST - size)
                .setPropagateClose(false)
                .get();
        count++;
        depth++;
        enter(name(member));
        try {
            read(bytes, handler, member);
        } finally {
            leave();
            depth--;
            size += bytes.getCount();
        }
    }

    private void read(InputStream bytes, ContentHandler handler, Metadata member) throws SAXException, IOException {
        if (PlayedWords.areIn(name(member))) {
            PlayedWords.read(bytes, handler);
        } else {
            super.parseEmbedded(bytes, handler, member, false);
        }
    }

    private void enter(String name) {
        if (named) {
            pages.enter(name);
        }
    }

    private void leave() {
        if (named) {
            pages.leave();
        }
    }

    private static String name(Metadata member) {
        String name = member.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null ? "" : name;
    }

    private static String ending(String name) {
        return FilenameUtils.getExtension(FilenameUtils.getName(name)).toLowerCase(Locale.ROOT);
    }
}
