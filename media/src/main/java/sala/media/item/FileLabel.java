package sala.media.item;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody called a file: kept to be shown, and to be offered when it is downloaded; never the name of a file on
 * this machine.
 */
public record FileLabel(String text) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, and those that turn the reading direction to hide an ending. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    /** Takes a name from outside: without folders, without invisible signs, not too long, never empty. */
    public static FileLabel of(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        String name = INVISIBLE
                .matcher(FOLDERS.matcher(composed).replaceFirst(""))
                .replaceAll("")
                .strip();
        return new FileLabel(name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "file" : shortened(name));
    }

    /** The name without its ending: a title until somebody gives a better one. */
    public String asTitle() {
        String title = ENDING.matcher(text).replaceFirst("").replace('_', ' ').strip();
        return title.isEmpty() ? text : title;
    }

    /** Lower-case letters behind the last dot, empty when there are none. */
    public String ending() {
        var found = ENDING.matcher(text);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Cuts in the middle, so that the ending stays, and never through a character. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        String tail = ending.find() ? ending.group() : "";
        int cut = LONGEST - tail.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut) + tail;
    }
}
