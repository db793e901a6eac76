package sala.media.disk.name;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import sala.fault.Invalid;
import sala.media.description.MediaSource;
import sala.school.SubjectGroup;

/** Whether a rule that somebody wrote can ever be right. */
public final class RuleCheck {

    private static final Pattern NUMBER = Pattern.compile("\\{[nm]}|\\{d}|\\d{1,3}");
    private static final Pattern GRADE = Pattern.compile("[KPM](\\{[nmd]}|[1-6])(-[KPM](\\{[nmd]}|[1-6]))?");
    private static final Pattern SLOT = Pattern.compile("\\{[nmd]}");

    private RuleCheck() {}

    /** @throws Invalid naming what is wrong */
    public static void require(NamingRule rule) {
        if (!rule.gives().isForOffices()) {
            throw new Invalid("gives", "field.choice");
        }
        if (rule.gives() != Gives.SKIP) {
            rule.words().forEach(RuleCheck::requireWords);
        }
        if (!isValue(rule)) {
            throw new Invalid("value", "import.rule-value");
        }
        Set.of("{n}", "{m}", "{d}").stream()
                .filter(slot -> rule.value().contains(slot))
                .filter(slot -> rule.words().stream().anyMatch(words -> !words.contains(slot)))
                .findFirst()
                .ifPresent(slot -> {
                    throw new Invalid("words", "import.rule-slot", slot);
                });
    }

    private static void requireWords(String words) {
        try {
            Phrase.of(words, "(?<month>x)");
        } catch (IllegalArgumentException e) {
            throw new Invalid("words", "import.rule-words", words);
        }
    }

    private static boolean isValue(NamingRule rule) {
        String value = rule.value();
        return switch (rule.gives()) {
            case GRADE ->
                GRADE.matcher(value).matches()
                        && (SLOT.matcher(value).find() || !Grades.of(value).isEmpty());
            case SUBJECT -> isConstant(SubjectGroup.values(), value);
            case UNIT, ORDER -> NUMBER.matcher(value).matches();
            case ROLE -> isConstant(FileRole.values(), value);
            case SOURCE -> isConstant(MediaSource.values(), value);
            case SKIP -> true;
            case DATE, MONTH, KIND -> false;
        };
    }

    private static boolean isConstant(Enum<?>[] all, String value) {
        return Arrays.stream(all).anyMatch(constant -> constant.name().equals(value));
    }
}
