package sala.web.text;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.people.Language;

/** The first of our languages that a header {@code Accept-Language} asks for; malformed ones ask for none. */
public final class AskedLanguage {

    private AskedLanguage() {}

    public static Optional<Language> in(@Nullable String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .flatMap(code -> Languages.of(code).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
