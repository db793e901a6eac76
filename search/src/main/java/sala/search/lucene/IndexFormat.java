package sala.search.lucene;

import java.util.Map;
import org.apache.lucene.util.Version;

/** What an index must have been written with to be continued: its fields and analysis, and Lucene's. */
final class IndexFormat {

    /** Counted up with each change of fields, analysis or audiences; indexes of another number are built anew. */
    private static final int NUMBER = 12;

    private static final String KEY = "sala.format";
    private static final String CURRENT = NUMBER + "/" + Version.LATEST.major;

    private IndexFormat() {}

    /** To be committed with an index. */
    static Iterable<Map.Entry<String, String>> mark() {
        return Map.of(KEY, CURRENT).entrySet();
    }

    static boolean isCurrent(Map<String, String> committed) {
        return CURRENT.equals(committed.get(KEY));
    }
}
