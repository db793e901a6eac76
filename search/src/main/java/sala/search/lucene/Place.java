package sala.search.lucene;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sala.search.language.WrittenLanguage;
import sala.search.reading.ReadText;

/**
 * A page, the second of a recording, a member of a package, or none of them.
 *
 * @param language of what stands there
 */
record Place(@Nullable Integer page, @Nullable Double at, @Nullable String member, WrittenLanguage language) {

    static final Place NOWHERE = new Place(null, null);

    private static final WrittenLanguage[] LANGUAGES = WrittenLanguage.values();

    Place(@Nullable Integer page, @Nullable Double at) {
        this(page, at, null, WrittenLanguage.THAI);
    }

    static Place of(ReadText.Page page, boolean paged) {
        if (!page.member().isEmpty()) {
            return new Place(null, null, page.member(), WrittenLanguage.THAI);
        }
        return paged ? new Place(page.number(), null) : NOWHERE;
    }

    Place in(WrittenLanguage other) {
        return new Place(page, at, member, other);
    }

    /** Also where neither is on any page. */
    boolean isOnPageOf(Place other) {
        return Objects.equals(page, other.page) && Objects.equals(member, other.member);
    }

    /** As the index keeps it: the language first, in one letter, unless it is Thai. */
    String written() {
        return (language == WrittenLanguage.THAI ? "" : (char) ('A' + language.ordinal())) + where();
    }

    private String where() {
        if (member != null) {
            return "m" + URLEncoder.encode(member, StandardCharsets.UTF_8);
        }
        return page != null ? "p" + page : at != null ? "t" + at : "-";
    }

    static Place read(String written) {
        char first = written.charAt(0);
        return Character.isUpperCase(first) ? place(written.substring(1)).in(LANGUAGES[first - 'A']) : place(written);
    }

    private static Place place(String written) {
        String number = written.substring(1);
        return switch (written.charAt(0)) {
            case 'p' -> new Place(Integer.valueOf(number), null);
            case 't' -> new Place(null, Double.valueOf(number));
            case 'm' -> new Place(null, null, URLDecoder.decode(number, StandardCharsets.UTF_8), WrittenLanguage.THAI);
            default -> NOWHERE;
        };
    }
}
