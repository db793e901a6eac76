package sala.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a question asks for: codes, words as they were typed or meant, and other words for the same. */
record Sought(ReadQuestion read, SchoolLanguage school, Wanted wanted) {

    Query query(Detail detail) throws IOException {
        return read.with(school.widened(read.words(), wanted.query(detail), detail));
    }

    /**
     * What bears it as its title or a part of that, and nothing where a code is asked for: codes stand in no titles.
     */
    Query titled() throws IOException {
        return read.codes().isEmpty() ? wanted.typed(Detail.TITLED) : new MatchNoDocsQuery();
    }

    /** What stands for it in a text, beside the words as they were typed. */
    List<Query> marks() {
        return Stream.of(read.marks(), school.marks(read.words()), wanted.marks())
                .flatMap(List::stream)
                .toList();
    }
}
