package sala.search.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;

/** Neighbouring clusters two by two, as they stand in the index. */
final class Pairs {

    private Pairs() {}

    static List<String> of(List<Cluster> clusters) {
        List<String> pairs = new ArrayList<>();
        if (clusters.size() == 1) {
            pairs.add(clusters.get(0).letters());
        }
        for (int i = 1; i < clusters.size(); i++) {
            pairs.add(clusters.get(i - 1).letters() + clusters.get(i).letters());
        }
        return pairs;
    }

    /** The clusters of a folded text that is one stretch of Thai; empty when it is not. */
    static Optional<List<Cluster>> stretch(String folded) {
        List<List<Cluster>> stretches = Folding.clusters(folded);
        return stretches.size() == 1 ? Optional.of(stretches.get(0)) : Optional.empty();
    }
}
