package sala.media.disk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sala.media.disk.name.NameReader;
import sala.media.disk.walk.Found;

/** Collects what a walk tells until there is enough to be written down at once. */
final class WalkNotes {

    private final NameReader names;
    private final List<String> above;
    private final Consumer<List<PlanRows.Seen>> write;
    private final List<PlanRows.Seen> seen = new ArrayList<>();

    /** @param above the names of the folders down to the walked one: they may say something, too */
    WalkNotes(NameReader names, List<String> above, Consumer<List<PlanRows.Seen>> write) {
        this.names = names;
        this.above = above;
        this.write = write;
    }

    void note(Found file) {
        List<String> path = Stream.concat(above.stream(), file.path().stream()).toList();
        seen.add(new PlanRows.Seen(file, names.read(path)));
        if (seen.size() >= PlanRows.BATCH) {
            flush();
        }
    }

    void flush() {
        if (!seen.isEmpty()) {
            write.accept(List.copyOf(seen));
            seen.clear();
        }
    }
}
