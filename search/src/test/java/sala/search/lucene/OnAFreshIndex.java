package sala.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import sala.find.Findable;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Question;
import sala.search.reading.ReadText;

/** A test with an index of its own, empty at first. */
abstract class OnAFreshIndex {

    @TempDir
    Path folder;

    SearchIndex index;
    LuceneSearch search;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder);
        search = searching(index);
        index.open();
        index.beginBuilding();
        index.finishBuilding();
    }

    @AfterEach
    void close() {
        index.close();
    }

    /** With the synonyms that come with the program. */
    LuceneSearch searching(SearchIndex fresh) {
        return LuceneSearch.builtIn(fresh);
    }

    void put(Findable findable, ReadText... texts) {
        index.put(new Entry(findable, List.of(texts)));
        index.commit();
    }

    /** What a pupil finds. */
    List<String> titles(String question) {
        return titles(search.find(Question.of(question), Things.PUPIL));
    }

    static List<String> titles(Found found) {
        return found.hits().stream().map(hit -> hit.title().text()).toList();
    }

    static Hit only(Found found) {
        assertThat(found.hits()).hasSize(1);
        return found.hits().get(0);
    }
}
