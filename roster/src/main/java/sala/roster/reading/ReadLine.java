package sala.roster.reading;

import java.util.List;
import java.util.Optional;

/**
 * What became of a line.
 *
 * @param entry empty when something is wrong with it
 * @param flaws what is wrong; empty when there is an entry
 */
public record ReadLine(RawLine raw, Optional<Entry> entry, List<Flaw> flaws) {

    public ReadLine {
        flaws = List.copyOf(flaws);
    }
}
