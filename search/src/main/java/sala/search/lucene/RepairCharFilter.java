package sala.search.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/** Repairs text before it is cut into terms, so that offsets still fall on the text that people wrote. */
final class RepairCharFilter extends CharFilter {

    private @Nullable TracedText repaired;
    private int position;

    RepairCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        TracedText text = repaired();
        int count = Math.min(length, text.length() - position);
        for (int i = 0; i < count; i++) {
            buffer[offset + i] = text.charAt(position + i);
        }
        position += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    protected int correct(int offset) {
        return repaired == null ? offset : repaired.origin(offset);
    }

    private TracedText repaired() throws IOException {
        if (repaired == null) {
            repaired = ThaiRepair.repair(WholeText.read(input));
        }
        return repaired;
    }
}
