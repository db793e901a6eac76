package sala.web.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sala.web.page.Overtaken.Change;

/**
 * Brings together what was typed into a form, what it showed when it was opened, and what it would show now: what only
 * the other one changed is taken over, what both changed stays as it was typed and is told.
 */
final class Merge {

    private final Form typed;
    private final Newest newest;

    Merge(Form typed, Newest newest) {
        this.typed = typed;
        this.newest = newest;
    }

    /** What was typed with what the other one changed elsewhere, knowing the newest version. */
    Form form() {
        List<Change> changes = changes();
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>(typed.values());
        changes.stream()
                .filter(change -> !change.isDisputed())
                .forEach(change -> values.put(change.field(), newest.form().all(change.field())));
        values.putSingle(Form.VERSION, String.valueOf(newest.form().version()));
        return new Form(values, List.of(), new Overtaken(newest.by(), newest.at(), changes));
    }

    private List<Change> changes() {
        return newest.form().fields().stream().flatMap(this::change).toList();
    }

    private Stream<Change> change(String field) {
        String now = newest.form().joined(field);
        String before = typed.seenIn(field).orElse(now);
        String mine = Optional.of(field).filter(typed::holds).map(typed::joined).orElse(before);
        return now.equals(before) || now.equals(mine)
                ? Stream.empty()
                : Stream.of(new Change(field, before, now, mine));
    }
}
