package sala.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Remembers what it heard of, and fails where a test wants it. */
class RememberingReader implements ChangeReader {

    private final String name;
    private final Set<String> kinds;
    private final List<UUID> heard = new CopyOnWriteArrayList<>();
    private volatile @Nullable UUID poison;

    RememberingReader(String name, String... kinds) {
        this.name = name;
        this.kinds = Set.of(kinds);
    }

    void failAt(@Nullable UUID subject) {
        poison = subject;
    }

    List<UUID> heard() {
        return heard;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public void take(List<Change> changes) {
        List<UUID> subjects = changes.stream().map(Change::subject).toList();
        UUID culprit = poison;
        if (culprit != null && subjects.contains(culprit)) {
            throw new IllegalStateException("cannot take it");
        }
        heard.addAll(subjects);
    }
}
