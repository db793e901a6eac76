package sala.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * A few words with one slip of the finger, wherever it may be. A letter too many, too few or wrong spoils two or three
 * neighbouring pairs of clusters; all others must stand side by side. For what is written nowhere just as it was typed.
 */
final class OneSlip {

    private static final float WEIGHT = 2;
    private static final float TITLE_WEIGHT = 1;

    /** In pairs: with fewer, what is left after a slip is in every text; more are a sentence. */
    private static final int FEWEST = 3;

    private static final int MOST = 16;

    /**
     * Clusters that must be as they were typed: three neighbours stand by chance in many a long text, in few titles.
     */
    private static final int LEAST = 4;

    private static final int LEAST_IN_TITLE = 3;

    /** A wrong letter spoils so many pairs, one too many splits a cluster and spoils one more. */
    private static final int[] SPOILT = {2, 3};

    /** Clusters that there are more or fewer of than were typed. */
    private static final int SHIFT = 1;

    private final List<String> pairs;

    private OneSlip(List<String> pairs) {
        this.pairs = pairs;
    }

    /** Empty for what is too short, or too long, to guess at. */
    static Optional<Query> in(String text) {
        List<String> pairs = Terms.of(Fields.FOLDED, text);
        return pairs.size() < FEWEST || pairs.size() > MOST
                ? Optional.empty()
                : Optional.of(new OneSlip(pairs).query());
    }

    private Query query() {
        List<Query> all = new ArrayList<>();
        for (int spoilt : SPOILT) {
            for (int first = 1 - spoilt; first < pairs.size(); first++) {
                add(all, first, first + spoilt);
            }
        }
        return new DisjunctionMaxQuery(all, 0);
    }

    private void add(List<Query> all, int first, int behind) {
        int sure = clusters(first) + clusters(pairs.size() - behind);
        if (sure >= LEAST) {
            all.add(new BoostQuery(without(first, behind, Fields.FOLDED), WEIGHT));
        }
        if (sure >= LEAST_IN_TITLE) {
            all.add(new BoostQuery(without(first, behind, Fields.TITLE_FOLDED), TITLE_WEIGHT));
        }
    }

    private static int clusters(int pairs) {
        return pairs > 0 ? pairs + 1 : 0;
    }

    private PhraseQuery without(int first, int behind, String field) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < pairs.size(); i++) {
            if (i < first || i >= behind) {
                phrase.add(new Term(field, pairs.get(i)), i);
            }
        }
        boolean edge = first <= 0 || behind >= pairs.size();
        return phrase.setSlop(edge ? 0 : SHIFT).build();
    }
}
