package sala.search.language;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many letters of each script a text has, and which language that makes it. */
public final class Letters {

    /** Japanese has one in three of them at the least; a Chinese text about Japan has some. */
    private static final double KANA_OF_JAPANESE = 0.1;

    private final String text;
    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

    private Letters(String text) {
        this.text = text;
    }

    public static Letters of(String text) {
        Letters letters = new Letters(text);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters;
    }

    /** Whether there is nothing but numbers and signs. */
    public boolean none() {
        return counts.isEmpty();
    }

    /** Of most of its letters. {@code said} is believed where the letters may be that language's. */
    public WrittenLanguage language(@Nullable WrittenLanguage said) {
        return none() ? WrittenLanguage.UNKNOWN : language(mostly(), said);
    }

    /** How many letters are of each language. */
    public Map<WrittenLanguage, Integer> languages(@Nullable WrittenLanguage said) {
        WrittenLanguage language = language(said);
        Map<WrittenLanguage, Integer> languages = new EnumMap<>(WrittenLanguage.class);
        counts.forEach((script, count) -> languages.merge(
                language.isWrittenIn(script) || script == mostly() ? language : WrittenLanguage.usually(script),
                count,
                Integer::sum));
        return languages;
    }

    private UnicodeScript mostly() {
        return Collections.max(counts.entrySet(), Comparator.comparingInt(Map.Entry::getValue))
                .getKey();
    }

    private WrittenLanguage language(UnicodeScript script, @Nullable WrittenLanguage said) {
        if (said != null && said.isWrittenIn(script)) {
            return said;
        }
        return switch (script) {
            case LATIN -> EnglishWords.denied(text) ? WrittenLanguage.UNKNOWN : WrittenLanguage.ENGLISH;
            case HAN -> isJapanese() ? WrittenLanguage.JAPANESE : WrittenLanguage.CHINESE;
            default -> WrittenLanguage.usually(script);
        };
    }

    private boolean isJapanese() {
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return kana > KANA_OF_JAPANESE * counts.getOrDefault(UnicodeScript.HAN, 0);
    }
}
