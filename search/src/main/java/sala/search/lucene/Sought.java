package sala.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.Query;

/** What a question asks for: codes, words as they were typed or meant, and other words for the same. */
record Sought(ReadQuestion read, SchoolLanguage school, Wanted wanted) {

    Query query(Detail detail) throws IOException {
        return read.with(school.widened(read.words(), wanted.query(detail)));
    }
}
