package sala.launcher.control;

import java.util.List;
import java.util.Map;

/** What came of work on a disk, as the node tells it. */
public record DiskOutcome(boolean isComplete, List<String> lines) {

    public DiskOutcome {
        lines = List.copyOf(lines);
    }

    static DiskOutcome of(Map<String, Object> told) {
        List<String> lines = told.get("lines") instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
        return new DiskOutcome("complete".equals(told.get("result")), lines);
    }
}
