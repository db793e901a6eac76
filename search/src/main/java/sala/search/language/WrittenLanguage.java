package sala.search.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that are told apart, each with the scripts that it is written in. The index keeps their order. */
public enum WrittenLanguage {
    THAI("th", UnicodeScript.THAI),
    ENGLISH("en", UnicodeScript.LATIN),
    LAO("lo", UnicodeScript.LAO),
    KHMER("km", UnicodeScript.KHMER),
    BURMESE("my", UnicodeScript.MYANMAR),
    CHINESE("zh", UnicodeScript.HAN),
    JAPANESE("ja", UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN),
    ARABIC("ar", UnicodeScript.ARABIC),
    /** Never told by its letters, which are those of others; where somebody says so it is believed. */
    MALAY("ms", UnicodeScript.LATIN, UnicodeScript.ARABIC),
    /** Any other. */
    UNKNOWN(null);

    private final @Nullable String tag;
    private final Set<UnicodeScript> scripts;

    WrittenLanguage(@Nullable String tag, UnicodeScript... scripts) {
        this.tag = tag;
        this.scripts = Set.of(scripts);
    }

    /** In two letters; null of what nobody can name. */
    public @Nullable String tag() {
        return tag;
    }

    public boolean isWrittenIn(UnicodeScript script) {
        return scripts.contains(script);
    }

    /** Empty when it is none of these. */
    public static Optional<WrittenLanguage> of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag != null && language.tag.equals(tag))
                .findFirst();
    }

    /** What a word in these letters is likely to be, in the midst of a text in another script. */
    static WrittenLanguage usually(UnicodeScript script) {
        return Arrays.stream(values())
                .filter(language -> language.isWrittenIn(script))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
