package sala.web.subtitle;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.IntStream;
import sala.media.subtitle.Cues;

/** The rows of the editor, all as they were typed: nothing is lost when one of them is wrong. */
final class CueRows {

    private CueRows() {}

    static List<CueRow> of(Cues cues) {
        return cues.list().stream().map(CueRow::of).toList();
    }

    static List<CueRow> of(MultivaluedMap<String, String> values) {
        List<String> from = values.getOrDefault("from", List.of());
        List<String> to = values.getOrDefault("to", List.of());
        List<String> text = values.getOrDefault("text", List.of());
        return IntStream.range(0, Math.min(from.size(), Math.min(to.size(), text.size())))
                .mapToObj(i -> new CueRow(from.get(i), to.get(i), text.get(i)))
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** @throws sala.fault.Invalid naming the rows that cannot be */
    static Cues cues(List<CueRow> rows) {
        return new Cues(rows.stream().map(CueRow::cue).toList());
    }
}
