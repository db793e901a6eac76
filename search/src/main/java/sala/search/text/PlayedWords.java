package sala.search.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jsoup.Jsoup;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What people read of an exercise of H5P: the texts in its {@code content/content.json}, without names of libraries,
 * numbers of parts, and the words on its buttons.
 */
final class PlayedWords {

    private static final String FILE = "content/content.json";
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "library",
            "subContentId",
            "contentId",
            "id",
            "path",
            "mime",
            "contentType",
            "license",
            "licenseVersion",
            "defaultLanguage",
            "url",
            "type",
            "color",
            "width",
            "height",
            "behaviour",
            "l10n",
            "UI",
            "i10n",
            "override",
            "confirmCheck",
            "confirmRetry",
            "overallFeedback",
            "copyright",
            "machineName",
            "role");

    private PlayedWords() {}

    static boolean areIn(String member) {
        return member.equals(FILE);
    }

    static void read(InputStream json, ContentHandler handler) throws IOException, SAXException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && FOR_PROGRAMS.contains(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                } else if (token == JsonToken.VALUE_STRING) {
                    write(Jsoup.parse(parser.getText()).text(), handler);
                }
            }
        } catch (com.fasterxml.jackson.core.JacksonException broken) {
            // what was read by then is kept
            return;
        }
    }

    private static void write(String words, ContentHandler handler) throws SAXException {
        if (words.codePoints().anyMatch(Character::isLetter)) {
            handler.characters(words.toCharArray(), 0, words.length());
            handler.ignorableWhitespace(new char[] {'\n'}, 0, 1);
        }
    }
}
