package sala.search.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A piece of a text in one language. */
public record Stretch(String text, WrittenLanguage language) {

    /**
     * A text in pieces; numbers and signs go with what stands before them, and so does a letter alone.
     *
     * @param around the language of the passage that it is from
     */
    public static List<Stretch> of(String text, WrittenLanguage around) {
        List<Stretch> stretches = new ArrayList<>();
        WrittenLanguage language = around;
        int begun = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            WrittenLanguage here = of(text.codePointAt(i), around, language);
            if (here != language) {
                add(stretches, new Stretch(text.substring(begun, i), language), around);
                begun = i;
                language = here;
            }
        }
        add(stretches, new Stretch(text.substring(begun), language), around);
        return stretches;
    }

    private static WrittenLanguage of(int c, WrittenLanguage around, WrittenLanguage before) {
        UnicodeScript script = UnicodeScript.of(c);
        if (!Character.isLetter(c) || before.isWrittenIn(script)) {
            return before;
        }
        WrittenLanguage usual = WrittenLanguage.usually(script);
        return around.isWrittenIn(script) || usual == WrittenLanguage.UNKNOWN ? around : usual;
    }

    private static void add(List<Stretch> stretches, Stretch next, WrittenLanguage around) {
        int last = stretches.size() - 1;
        WrittenLanguage language = next.isWord() ? next.language() : around;
        if (last >= 0 && stretches.get(last).language() == language) {
            stretches.set(last, new Stretch(stretches.get(last).text() + next.text(), language));
        } else if (!next.text().isEmpty()) {
            stretches.add(new Stretch(next.text(), language));
        }
    }

    private boolean isWord() {
        return text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }
}
