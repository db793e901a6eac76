package sala.search.spelling;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.search.thai.Cluster;

/**
 * The joints between the clusters of a sentence where nothing of what was typed is written: not with the cluster
 * before, nor with the one behind. There a finger may have slipped.
 */
final class Joints {

    /** Each costs a thousand looks into the index. */
    private static final int MOST = 6;

    private final List<String> pairs;
    private final Written written;

    Joints(List<Cluster> clusters, Written written) {
        this.pairs = Pairs.of(clusters);
        this.written = written;
    }

    /** The numbers of the clusters before them, the oddest joints first. */
    List<Integer> doubtful() throws IOException {
        Map<Integer, Integer> texts = new HashMap<>();
        for (int joint = 0; joint < pairs.size(); joint++) {
            if (!isWritten(joint - 1) && !isWritten(joint)) {
                texts.put(joint, written.texts(pairs.subList(joint, joint + 1)));
            }
        }
        return texts.keySet().stream()
                .sorted(Comparator.comparing(texts::get))
                .limit(MOST)
                .toList();
    }

    /** Whether this pair is written with the one behind it. */
    private boolean isWritten(int pair) throws IOException {
        return pair >= 0 && pair + 1 < pairs.size() && written.texts(pairs.subList(pair, pair + 2)) > 0;
    }
}
