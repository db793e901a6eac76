package sala.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** What was typed, with one slip undone, so that it is what somebody has written. For Thai. */
public final class Spelling {

    private final String text;
    private final TracedText folded;
    private final Written written;

    private Spelling(String text, Written written) {
        this.text = text;
        this.folded = Folding.fold(ThaiRepair.repair(text));
        this.written = written;
    }

    /** The likeliest first; none when all of it is written as it is. */
    public static List<String> mended(String text, Written written) throws IOException {
        return new Spelling(text, written).mended();
    }

    private List<String> mended() throws IOException {
        List<Mended> mended = new ArrayList<>();
        for (List<Cluster> stretch : Folding.clusters(folded)) {
            mended.addAll(mended(stretch));
        }
        return mended.stream()
                .sorted(Comparator.comparingDouble(Mended::likelihood).reversed())
                .map(found -> typed(found.mend()))
                .distinct()
                .toList();
    }

    private List<Mended> mended(List<Cluster> stretch) throws IOException {
        if (stretch.size() == 1 || written.texts(Pairs.of(stretch)) > 0) {
            return List.of();
        }
        List<Mended> whole = new WholeStretch(folded, stretch, written).mended();
        return whole.isEmpty() ? atJoints(stretch) : whole;
    }

    private List<Mended> atJoints(List<Cluster> stretch) throws IOException {
        JointMender mender = new JointMender(folded, stretch, written);
        List<Mended> mended = new ArrayList<>();
        for (int joint : new Joints(stretch, written).doubtful()) {
            mended.addAll(mender.mended(joint));
        }
        return mended;
    }

    /** With its tones and spaces, where they are not part of the slip. */
    private String typed(Mend mend) {
        int start = folded.origin(mend.at());
        int end = mend.length() == 0 ? start : folded.originalEnd(mend.at() + mend.length());
        return text.substring(0, start) + mend.letters() + text.substring(end);
    }
}
