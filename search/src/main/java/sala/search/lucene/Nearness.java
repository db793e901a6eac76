package sala.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import sala.search.Facet;
import sala.search.Leaning;

/**
 * How near things are to whoever asks: of the own grade and subject, used by many, new. It moves what suits the words
 * alike, by some hundredths, and nothing that suits them clearly better; see docs/adr/0061.
 */
final class Nearness {

    private static final double OWN_GRADE = 0.04;
    private static final double OWN_SUBJECT = 0.02;
    private static final double MOST_USED = 0.03;
    private static final double NEWEST = 0.02;

    /** Where nothing is used more than this, use says little. */
    private static final double MUCH = 50;

    private static final double YEAR = TimeUnit.DAYS.toMillis(365);

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(found -> -found.score).thenComparingInt(found -> found.doc);

    /** Leaves everything as it is. */
    static final Nearness NONE = new Nearness(Leaning.NONE, 0);

    private final Set<String> grades;
    private final Set<String> subjects;
    private final double weight;

    Nearness(Leaning leaning) {
        this(leaning, 1);
    }

    private Nearness(Leaning leaning, double weight) {
        this.weight = weight;
        grades = leaning.grades().stream().map(Enum::name).collect(Collectors.toSet());
        subjects = leaning.subjects().stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** The same, the best first by words and nearness together. */
    ScoreDoc[] ordered(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        Thing[] things = new Thing[found.length];
        for (int i = 0; i < found.length; i++) {
            things[i] = read(searcher.getIndexReader().leaves(), found[i].doc);
        }
        double mostUsed = Arrays.stream(things).mapToLong(Thing::used).max().orElse(0);
        long newest = Arrays.stream(things).mapToLong(Thing::changed).max().orElse(0);
        for (int i = 0; i < found.length; i++) {
            double used = Math.log1p(things[i].used()) / Math.log1p(Math.max(MUCH, mostUsed));
            double fresh = Math.pow(0.5, (newest - things[i].changed()) / YEAR);
            found[i].score *= (float) (1 + weight * (things[i].own() + MOST_USED * used + NEWEST * fresh));
        }
        Arrays.sort(found, BEST_FIRST);
        return found;
    }

    private Thing read(List<LeafReaderContext> leaves, int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        int local = document - leaf.docBase;
        double own = (isOf(leaf.reader(), local, Facet.GRADE, grades) ? OWN_GRADE : 0)
                + (isOf(leaf.reader(), local, Facet.SUBJECT, subjects) ? OWN_SUBJECT : 0);
        return new Thing(own, number(leaf.reader(), local, Fields.USED), number(leaf.reader(), local, Fields.CHANGED));
    }

    private static boolean isOf(LeafReader reader, int document, Facet facet, Set<String> own) throws IOException {
        return !own.isEmpty() && !Collections.disjoint(own, FacetsOfThing.read(reader, document, facet));
    }

    private static long number(LeafReader reader, int document, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    /** @param own how much it belongs to what the person has to do with */
    private record Thing(double own, long used, long changed) {}
}
