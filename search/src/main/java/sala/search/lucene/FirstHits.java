package sala.search.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import sala.search.Question;

/** Of what was found the first ones, in the order asked for. */
record FirstHits(IndexSearcher searcher, FoundDocuments found, Nearness nearness) {

    ScoreDoc[] of(Sought sought, Question question) throws IOException {
        int wanted = question.skipped() + question.size();
        Optional<Sort> sort = HitOrder.of(question);
        if (sort.isPresent()) {
            return searcher.search(found, new TopFieldCollectorManager(sort.get(), wanted, wanted)).scoreDocs;
        }
        Nearness near = sought.read().codes().isEmpty() ? nearness : Nearness.NONE;
        return new Ranking(searcher, found, near).best(sought, wanted);
    }
}
