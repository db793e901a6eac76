package sala.mirror.sending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.disk.Span;

/** Which bytes of which files lie on disks already. */
final class Coverage {

    private final Map<Hash, List<Span>> spans = new HashMap<>();

    void add(Collection<Span> covered) {
        covered.forEach(span -> spans.computeIfAbsent(span.file().hash(), hash -> new ArrayList<>())
                .add(span));
    }

    /** What is still to be written of a file, in its order. */
    List<Span> rest(Blob file) {
        List<Span> covered = new ArrayList<>(spans.getOrDefault(file.hash(), List.of()));
        if (file.size() == 0) {
            return covered.isEmpty() ? List.of(new Span(file, 0, 0)) : List.of();
        }
        covered.sort(Comparator.comparingLong(Span::from));
        List<Span> rest = new ArrayList<>();
        long at = 0;
        for (Span span : covered) {
            if (span.from() > at) {
                rest.add(new Span(file, at, span.from()));
            }
            at = Math.max(at, span.to());
        }
        if (at < file.size()) {
            rest.add(new Span(file, at, file.size()));
        }
        return rest;
    }
}
