package sala.change;

import java.util.List;
import java.util.Set;

/** Counts what it hears of. */
final class CountingReader implements ChangeReader {

    int total;
    int largest;

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("course");
    }

    @Override
    public void take(List<Change> changes) {
        total += changes.size();
        largest = Math.max(largest, changes.size());
    }
}
