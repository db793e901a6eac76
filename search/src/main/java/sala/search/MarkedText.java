package sala.search;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text of which some parts are to be marked; nothing in it is markup. */
public record MarkedText(List<Part> parts) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /** A stretch of text. */
    public record Part(String text, boolean marked) {}

    public static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text without marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** As HTML, with {@code <mark>}; everything else is escaped. */
    public String html() {
        return parts.stream()
                .map(part -> part.marked() ? "<mark>" + escaped(part.text()) + "</mark>" : escaped(part.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
