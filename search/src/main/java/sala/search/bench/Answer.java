package sala.search.bench;

import java.io.PrintWriter;
import java.util.List;

/**
 * What was found for one question.
 *
 * @param found ids, the best first
 * @param relevant ids of what answers it
 * @param micros how long it took
 */
record Answer(String question, List<String> found, List<String> relevant, long micros) {

    private static final int DEPTH = 10;

    /** One over the place of the first that answers it; zero where none is there. */
    double reciprocalRank() {
        return found.stream()
                .filter(relevant::contains)
                .findFirst()
                .map(first -> 1.0 / (found.indexOf(first) + 1))
                .orElse(0.0);
    }

    /** How much was found of what could have been. */
    double recall() {
        return found.stream().filter(relevant::contains).count()
                / (double) Math.max(1, Math.min(DEPTH, relevant.size()));
    }

    /** A line for each: question, place, document. */
    void write(PrintWriter out) {
        for (int i = 0; i < found.size(); i++) {
            out.println(question + "\t" + (i + 1) + "\t" + found.get(i));
        }
    }
}
