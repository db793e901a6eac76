package sala.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plain text of which some parts are to be marked; nothing in it is markup.
 *
 * @param language of most of it, in two letters; null when nobody can tell
 */
public record MarkedText(List<Part> parts, @Nullable String language) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    public MarkedText(List<Part> parts) {
        this(parts, null);
    }

    /**
     * A stretch of text.
     *
     * @param language in two letters; null for that of the whole
     */
    public record Part(String text, boolean marked, @Nullable String language) {

        public Part(String text, boolean marked) {
            this(text, marked, null);
        }

        private String html() {
            String tag = marked ? "mark" : language == null ? "" : "span";
            String lang = language == null ? "" : " lang=\"" + language + "\"";
            return tag.isEmpty() ? escaped(text) : "<" + tag + lang + ">" + escaped(text) + "</" + tag + ">";
        }
    }

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

    /** As HTML, with {@code <mark>}, and {@code lang} where it changes; everything else is escaped. */
    public String html() {
        return parts.stream().map(Part::html).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
