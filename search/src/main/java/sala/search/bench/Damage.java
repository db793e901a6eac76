package sala.search.bench;

import java.util.Random;

/** Breaks Thai text the way fonts and PDF writers do, the same way for the same text; for measuring only. */
final class Damage {

    private static final String SPLIT_SARA_AM = " า";
    private static final int WAYS = 4;

    private final String text;
    private final Random chance;
    private final int way;
    private final StringBuilder broken = new StringBuilder();

    private Damage(String text) {
        this.text = text;
        chance = new Random(text.hashCode());
        way = chance.nextInt(WAYS);
    }

    static String of(String text) {
        return new Damage(text).broken();
    }

    private String broken() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ำ' && way < 3) {
                broken.append(way == 0 ? SPLIT_SARA_AM : way == 1 ? " ำ" : "ํา");
            } else if (way == 3 && c >= '\u0e48' && c <= '\u0e4c') {
                broken.append((char) ('\uf70a' + (c - '\u0e48')));
            } else if (isVowelBeforeTone(i)) {
                broken.append(text.charAt(++i)).append(c);
            } else {
                broken.append(c);
                tear(c);
            }
        }
        return broken.toString();
    }

    private boolean isVowelBeforeTone(int i) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return c >= '\u0e34' && c <= '\u0e37' && next >= '\u0e48' && next <= '\u0e4b';
    }

    /** A space, a line break or an invisible space within a word, now and then. */
    private void tear(char c) {
        if (c < '\u0e01' || c > '\u0e2e') {
            return;
        }
        int luck = chance.nextInt(100);
        if (luck < 3) {
            broken.append('\u200b');
        } else if (luck < 7) {
            broken.append(way == 1 ? '\n' : ' ');
        }
    }
}
