package sala.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word that somebody typed to find a person: as it is, and without the title that teachers write before names. */
record NameWords(String typed, Optional<String> withoutTitle) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DOTS_OF_TITLES = Pattern.compile("^([ดน])\\.?\\s*([ชญส])\\.\\s*");

    /** Vowels and marks that stand behind or above a consonant: no name begins with one. */
    private static final Pattern NO_BEGINNING = Pattern.compile("^[ะ-ฺๅ็-๎].*");

    /** The longest first, since one begins another. */
    private static final List<String> TITLES = Stream.of(
                    "เด็กชาย",
                    "เด็กหญิง",
                    "ด.ช.",
                    "ด.ญ.",
                    "ดช.",
                    "ดญ.",
                    "ด.ช",
                    "ด.ญ",
                    "นางสาว",
                    "น.ส.",
                    "นส.",
                    "นาย",
                    "นาง",
                    "คุณครู",
                    "ครู",
                    "สามเณร")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** Each must be in the name. */
    static List<NameWords> of(String words) {
        String apart = DOTS_OF_TITLES.matcher(words.strip()).replaceFirst("$1.$2.");
        return BLANKS.splitAsStream(apart)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .map(word -> new NameWords(word, withoutTitle(word)))
                .toList();
    }

    private static Optional<String> withoutTitle(String word) {
        return TITLES.stream()
                .filter(word::startsWith)
                .map(title -> word.substring(title.length()))
                .filter(rest -> !rest.isEmpty() && !NO_BEGINNING.matcher(rest).matches())
                .findFirst();
    }
}
