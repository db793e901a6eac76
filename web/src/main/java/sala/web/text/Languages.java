package sala.web.text;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.people.Language;

/** Languages as addresses, cookies and the language switch name them. */
public final class Languages {

    private Languages() {}

    /** The language of a tag such as {@code th}; empty when Sala does not speak it. */
    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** As its speakers call it. */
    public static String ownName(Language language) {
        return language == Language.THAI ? "ไทย" : "English";
    }
}
