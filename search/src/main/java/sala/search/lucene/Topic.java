package sala.search.lucene;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;
import sala.search.thai.TracedText;

/**
 * What a question is about: who asks “แอสกีคืออะไร” looks for แอสกี, and no text has to say “คืออะไร”. Words that ask
 * are left out at both ends, with and without their tones.
 */
final class Topic {

    private static final List<String> BEFORE =
            List.of("คือ", "หมายถึง", "หมายความว่า", "เป็น", "ได้แก่", "เกิดจาก", "อยู่", "มี");

    private static final List<String> ASKING = List.of(
            "อะไร",
            "ใคร",
            "ที่ใด",
            "ที่ไหน",
            "เมื่อไร",
            "เมื่อไหร่",
            "เมื่อใด",
            "อย่างไร",
            "ยังไง",
            "เพราะอะไร",
            "เพราะเหตุใด",
            "เท่าไร",
            "เท่าไหร่",
            "เท่าใด",
            "ใด",
            "หรือไม่",
            "หรือเปล่า");

    private static final List<String> POLITE = List.of("บ้าง", "ครับ", "ค่ะ", "คะ", "หรอ", "เหรอ", "นะ", "หน่อย");

    private static final List<String> OPENING = List.of(
            "อะไรคือ",
            "ใครคือ",
            "ใครเป็น",
            "ทำไม",
            "เพราะเหตุใด",
            "เพราะอะไร",
            "อยากทราบว่า",
            "อยากรู้ว่า",
            "อยากทราบ",
            "ขอทราบ");

    private static final Pattern END = Pattern.compile("\\s*(?:(?:" + any(BEFORE) + ")?\\s*(?:" + any(ASKING)
            + ")|คือ)\\s*(?:(?:" + any(POLITE) + ")\\s*)*[?\\s]*$");

    private static final Pattern START = Pattern.compile(
            "^\\s*(?:(?:" + any(OPENING)
                    + ")\\s*|(?:what|who|where|when|why|how)\\s+(?:is|are|was|were|do|does|did|to)\\s+"
                    + "(?:(?:an?|the)\\s+)?)",
            Pattern.CASE_INSENSITIVE);

    private Topic() {}

    private static String any(List<String> words) {
        return words.stream().map(word -> folded(word).toString()).collect(Collectors.joining("|"));
    }

    private static TracedText folded(String text) {
        return Folding.fold(ThaiRepair.repair(text));
    }

    /** All of it when nothing else is left. */
    static String of(String question) {
        TracedText folded = folded(question);
        Matcher opening = START.matcher(folded);
        int start = opening.find() ? opening.end() : 0;
        Matcher ending = END.matcher(folded).region(start, folded.length());
        int end = ending.find() ? ending.start() : folded.length();
        return start >= end ? question : question.substring(folded.origin(start), folded.origin(end));
    }
}
