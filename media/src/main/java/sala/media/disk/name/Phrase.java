package sala.media.disk.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a rule, made ready to be looked for in {@link PlainText}. Between its parts may stand blanks, dots,
 * dashes, underlines, or nothing. Words begin and end where letters do; Thai, which writes words together, is asked for
 * that only where the word is so short that it would be found inside others.
 */
final class Phrase {

    private static final String GAP = "[\\s_.,:;()\\[\\]\\-–—+]{0,8}";
    private static final String DASH = GAP + "(?:[-–—~]|ถึง)" + GAP;
    private static final String THAI = "\u0e01-\u0e4e";
    private static final int SHORT = 2;

    /** A dot means a dot only between two numbers; what is none of these may be anything or nothing. */
    private static final Pattern PART = Pattern.compile(
            "(?<number>\\{[a-z]+}|#|\\d+)|(?<join>-|(?<=[}\\d])\\.(?=[{\\d]))|(?<word>[\\p{L}\\p{M}]+)");

    private static final Map<String, String> SLOTS = Map.of(
            "{n}", "(?<n>0\\d\\d|\\d{1,2})",
            "{m}", "(?<m>0\\d\\d|\\d{1,2})",
            "{d}", "(?<n>\\d)",
            "#", "\\d",
            "{yyyy}", "(?<y>2[0-6]\\d\\d)",
            "{yy}", "(?<y>\\d\\d)",
            "{mm}", "(?<mm>0[1-9]|1[0-2])",
            "{dd}", "(?<dd>0[1-9]|[12]\\d|3[01])",
            "{day}", "(?<dd>0[1-9]|[12]\\d|3[01]|[1-9])");

    private final String needle;
    private final boolean needsDigits;
    private final Pattern pattern;

    private Phrase(List<Part> parts, Pattern pattern) {
        this.needle = needle(parts);
        this.needsDigits = parts.stream().anyMatch(part -> part.sort() == Sort.NUMBER);
        this.pattern = pattern;
    }

    /**
     * @param months what may stand for {@code {month}}, as a pattern
     * @throws IllegalArgumentException when it has no words and no numbers, or an unknown slot
     */
    static Phrase of(String words, String months) {
        boolean whole = words.startsWith("=");
        List<Part> parts = parts(PlainText.of(words).text(), months);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no words: " + words);
        }
        String from = whole || words.startsWith("^") ? "^" + GAP : before(parts.get(0));
        String to = whole || words.endsWith("$") ? GAP + "$" : behind(parts);
        return new Phrase(parts, Pattern.compile(from + "(?<all>" + joined(parts) + ")" + to));
    }

    /** The same words without anything round them, as a pattern that is part of another. */
    static String inside(String words) {
        return joined(parts(PlainText.of(words).text(), ""));
    }

    /** The first place where it stands; null when it does not. */
    @Nullable
    Matcher find(PlainText plain) {
        if (needsDigits && !plain.hasDigits() || !plain.text().contains(needle)) {
            return null;
        }
        Matcher matcher = pattern.matcher(plain.text());
        return matcher.find() ? matcher : null;
    }

    boolean has(String slot) {
        return pattern.pattern().contains("(?<" + slot + ">");
    }

    private static List<Part> parts(String text, String months) {
        List<Part> parts = new ArrayList<>();
        Matcher each = PART.matcher(text);
        while (each.find()) {
            String found = each.group();
            if (each.group("number") != null) {
                parts.add(new Part(found.equals("{month}") ? months : number(found), Sort.NUMBER, found));
            } else if (each.group("join") != null) {
                parts.add(new Part(found.equals("-") ? DASH : "\\.", Sort.JOIN, found));
            } else {
                parts.add(new Part(Pattern.quote(found), Sort.WORD, found));
            }
        }
        return parts;
    }

    private static String number(String found) {
        String pattern = Character.isDigit(found.charAt(0)) ? found : SLOTS.get(found);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no " + found);
        }
        return pattern;
    }

    private static String joined(List<Part> parts) {
        StringBuilder all = new StringBuilder();
        Part last = null;
        for (Part part : parts) {
            boolean close = last == null
                    || last.sort() == Sort.JOIN
                    || part.sort() == Sort.JOIN
                    || last.isDigit() && part.isDigit();
            all.append(close ? "" : GAP).append(part.pattern());
            last = part;
        }
        return all.toString();
    }

    private static String before(Part first) {
        return switch (first.sort()) {
            case NUMBER -> "(?<!\\d)";
            case WORD -> first.isLatin() ? "(?<![a-z])" : first.isShort() ? "(?<![" + THAI + "])" : "";
            case JOIN -> "";
        };
    }

    /** A number alone is none when letters follow at once, as in 3D. */
    private static String behind(List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        boolean wordless = parts.stream().noneMatch(part -> part.sort() == Sort.WORD);
        return switch (last.sort()) {
            case NUMBER -> wordless ? "(?![\\da-z])" : "(?!\\d)";
            case WORD -> last.isLatin() ? "(?![a-z])" : last.isShort() ? "(?![" + THAI + "])" : "";
            case JOIN -> "";
        };
    }

    /** The longest word of it: looking for that first is much cheaper than a pattern. */
    private static String needle(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.sort() == Sort.WORD)
                .map(Part::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private enum Sort {
        WORD,
        NUMBER,
        JOIN
    }

    private record Part(String pattern, Sort sort, String text) {

        boolean isLatin() {
            return text.charAt(0) < 0x250;
        }

        boolean isShort() {
            return text.length() <= SHORT;
        }

        /** Digits that are written without a gap. */
        boolean isDigit() {
            return text.equals("#") || text.equals("{d}") || Character.isDigit(text.charAt(0));
        }
    }
}
