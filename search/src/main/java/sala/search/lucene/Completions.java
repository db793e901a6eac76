package sala.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import sala.access.Actor;

/**
 * Titles that go on as somebody began to type: first those that begin so, then those with a part that does, each with
 * the shortest first. Only the terms from what was typed on are looked at, so that a million titles cost what hundreds
 * do.
 */
final class Completions {

    static final int MOST = 10;

    /** In all segments together; more than these begin alike only while next to nothing is typed. */
    private static final int TERMS = 4096;

    private static final int FEWEST_TERMS = 128;

    /** Many may have the same title. */
    private static final int READ = 8 * MOST;

    private static final Comparator<Ending> SHORTEST_FIRST =
            Comparator.comparing(Ending::length).thenComparing(Ending::term);

    private final IndexSearcher searcher;
    private final Weight visible;
    private final int terms;

    private Completions(IndexSearcher searcher, Actor actor) throws IOException {
        this.searcher = searcher;
        visible = searcher.createWeight(searcher.rewrite(AskedQuery.visibleTo(actor)), ScoreMode.COMPLETE_NO_SCORES, 1);
        terms = Math.max(
                FEWEST_TERMS,
                TERMS / Math.max(1, searcher.getIndexReader().leaves().size()));
    }

    /** At the most {@link #MOST}, each once, and only such as the person may see. */
    static List<String> of(String typed, IndexSearcher searcher, Actor actor) throws IOException {
        Completions completions = new Completions(searcher, actor);
        String whole = TitleBeginnings.whole(typed);
        Set<String> titles = new LinkedHashSet<>();
        completions.add(Fields.WHOLE, whole, whole, titles);
        completions.add(Fields.ENDINGS, TitleBeginnings.bare(typed), whole, titles);
        return List.copyOf(titles);
    }

    /** @param whole all that was typed, which must stand in the title: endings are cut */
    private void add(String field, String typed, String whole, Set<String> titles) throws IOException {
        List<Ending> endings = typed.isEmpty() || titles.size() >= MOST ? List.of() : endings(field, typed);
        for (int i = 0; i < Math.min(READ, endings.size()) && titles.size() < MOST; i++) {
            String title = title(endings.get(i));
            if (TitleBeginnings.whole(title).contains(whole)) {
                titles.add(title);
            }
        }
    }

    private List<Ending> endings(String field, String typed) throws IOException {
        List<Ending> endings = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            endings.addAll(Ending.from(typed, field, segment, visible, terms));
        }
        endings.sort(SHORTEST_FIRST);
        return endings;
    }

    private String title(Ending ending) throws IOException {
        return searcher.storedFields()
                .document(ending.document(), Set.of(Fields.TITLE))
                .get(Fields.TITLE);
    }
}
