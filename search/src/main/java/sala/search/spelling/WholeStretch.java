package sala.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import sala.search.thai.Cluster;

/**
 * A stretch of Thai that would be written somewhere, all of it, but for one slip. What stands before the slip is
 * written as it was typed, and so is what stands behind it: that tells where it must be.
 */
final class WholeStretch {

    /** One that is written as a whole tells more than any part. */
    private static final double CERTAINTY = 100;

    /** In clusters; longer ones are sentences, which nobody has written just so. */
    private static final int LONGEST = 40;

    private final CharSequence folded;
    private final List<Cluster> clusters;
    private final List<String> pairs;
    private final Written written;
    private final Set<List<String>> tried = new HashSet<>();

    WholeStretch(CharSequence folded, List<Cluster> clusters, Written written) {
        this.folded = folded;
        this.clusters = clusters;
        this.written = written;
        pairs = Pairs.of(clusters);
        tried.add(pairs);
    }

    List<Mended> mended() throws IOException {
        List<Mended> mended = new ArrayList<>();
        if (clusters.size() > LONGEST) {
            return mended;
        }
        int last = Math.min(clusters.size() - 1, before() + 1);
        for (int i = Math.max(0, clusters.size() - 3 - behind()); i <= last; i++) {
            int end = clusters.get(i).end();
            for (Mend mend : Mend.within(folded, clusters.get(i).start(), end)) {
                mended(mend, i).ifPresent(mended::add);
            }
        }
        return mended;
    }

    /** So many pairs at the beginning are written side by side. */
    private int before() throws IOException {
        return most(many -> pairs.subList(0, many));
    }

    private int behind() throws IOException {
        return most(many -> pairs.subList(pairs.size() - many, pairs.size()));
    }

    private int most(IntFunction<List<String>> some) throws IOException {
        int low = 0;
        for (int high = pairs.size(); low < high; ) {
            int middle = (low + high + 1) / 2;
            if (written.texts(some.apply(middle)) > 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Optional<Mended> mended(Mend mend, int cluster) throws IOException {
        int first = Math.max(0, cluster - 1);
        int behind = Math.min(clusters.size(), cluster + 3);
        int start = clusters.get(first).start();
        int end = clusters.get(behind - 1).end();
        if (!mend.isWithin(start, end)) {
            return Optional.empty();
        }
        Optional<List<Cluster>> changed = Pairs.stretch(mend.in(folded, start, end));
        if (changed.isEmpty() || !isKnown(changed.get())) {
            return Optional.empty();
        }
        List<Cluster> all = new ArrayList<>(clusters.subList(0, first));
        all.addAll(changed.get());
        all.addAll(clusters.subList(behind, clusters.size()));
        return evidence(Pairs.of(all)).map(evidence -> Mended.of(mend, CERTAINTY + evidence));
    }

    private boolean isKnown(List<Cluster> changed) throws IOException {
        for (String pair : Pairs.of(changed)) {
            if (written.texts(List.of(pair)) == 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Double> evidence(List<String> mended) throws IOException {
        int texts = tried.add(mended) ? written.texts(mended) : 0;
        return texts == 0 ? Optional.empty() : Optional.of(Math.log1p(texts));
    }
}
