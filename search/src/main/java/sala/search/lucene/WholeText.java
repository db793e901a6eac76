package sala.search.lucene;

import java.io.IOException;
import java.io.Reader;

/** Reads a text to its end; damage in Thai can only be told from what stands on both sides of it. */
final class WholeText {

    private WholeText() {}

    static String read(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }
}
