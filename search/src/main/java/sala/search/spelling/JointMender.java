package sala.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sala.search.thai.Cluster;

/** A slip at a doubtful joint, mended so that what stands around it is written somewhere. */
final class JointMender {

    /** Clusters on each side of the two at the joint that must be written with them. */
    private static final int NEAR = 1;

    /** Clusters further on each side; if they are written with them, too, that says much more. */
    private static final int WIDE = 3;

    private static final double WIDE_WEIGHT = 6;

    private final CharSequence folded;
    private final List<Cluster> clusters;
    private final Written written;

    JointMender(CharSequence folded, List<Cluster> clusters, Written written) {
        this.folded = folded;
        this.clusters = clusters;
        this.written = written;
    }

    List<Mended> mended(int joint) throws IOException {
        int start = start(joint - NEAR);
        int end = end(joint + 1 + NEAR);
        Set<List<String>> tried = new HashSet<>();
        tried.add(pairs(folded.subSequence(start, end).toString()).orElse(List.of()));
        List<Mended> mended = new ArrayList<>();
        for (Mend mend : Mend.within(folded, start(joint), end(joint + 1))) {
            Optional<List<String>> near =
                    mend.isWithin(start, end) ? pairs(mend.in(folded, start, end)) : Optional.empty();
            if (near.isPresent() && tried.add(near.get()) && texts(near) > 0) {
                String wide = mend.in(folded, start(joint - NEAR - WIDE), end(joint + 1 + NEAR + WIDE));
                double evidence = Math.log1p(texts(near)) + WIDE_WEIGHT * Math.log1p(texts(pairs(wide)));
                mended.add(Mended.of(mend, evidence));
            }
        }
        return mended;
    }

    private int texts(Optional<List<String>> pairs) throws IOException {
        return pairs.isPresent() ? written.texts(pairs.get()) : 0;
    }

    private static Optional<List<String>> pairs(String folded) {
        return Pairs.stretch(folded).map(Pairs::of);
    }

    private int start(int cluster) {
        return clusters.get(Math.max(0, cluster)).start();
    }

    private int end(int cluster) {
        return clusters.get(Math.min(clusters.size() - 1, cluster)).end();
    }
}
