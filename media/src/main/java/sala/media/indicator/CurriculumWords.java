package sala.media.indicator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** Learning areas and grades as tables of the curriculum write them. */
final class CurriculumWords {

    private static final Pattern NOISE = Pattern.compile("[\\s._]|กลุ่มสาระ(การเรียนรู้)?|^ชั้น");
    private static final Pattern APART = Pattern.compile("[,/;]");
    private static final Pattern SPAN = Pattern.compile("[-–—]|ถึง");
    private static final char THAI_ZERO = '๐';
    private static final int SHORTEST_BEGINNING = 3;

    /** Names that stand in older tables. */
    private static final Map<String, SubjectGroup> FORMER = Map.of(
            "การงานอาชีพและเทคโนโลยี", SubjectGroup.CAREER,
            "วิทยาศาสตร์", SubjectGroup.SCIENCE,
            "สังคมศึกษา", SubjectGroup.SOCIAL_STUDIES,
            "ภาษาอังกฤษ", SubjectGroup.FOREIGN_LANGUAGES);

    private CurriculumWords() {}

    /** Empty when nothing, or more than one learning area, is called like this. */
    static Optional<SubjectGroup> subject(String typed) {
        String plain = plain(typed);
        Optional<SubjectGroup> former = Optional.ofNullable(FORMER.get(plain));
        return former.or(() -> only(plain));
    }

    private static Optional<SubjectGroup> only(String plain) {
        if (plain.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        var fitting = Arrays.stream(SubjectGroup.values())
                .filter(subject -> plain(subject.thai()).startsWith(plain)
                        || plain(subject.english()).startsWith(plain)
                        || plain(subject.name()).equals(plain))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** One grade ({@code ป.4}), some ({@code ป.4, ป.5}) or a span ({@code ม.4-6}); empty when it is none of these. */
    static Set<Grade> grades(String typed) {
        EnumSet<Grade> grades = EnumSet.noneOf(Grade.class);
        for (String part : APART.split(typed)) {
            String[] ends = SPAN.split(part.strip());
            Optional<Grade> from = grade(ends[0]);
            Optional<Grade> to = ends.length == 1 ? from : last(ends[0], ends[1]);
            if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) > 0 || ends.length > 2) {
                return Set.of();
            }
            grades.addAll(EnumSet.range(from.get(), to.get()));
        }
        return grades;
    }

    /** In {@code ม.4-6} the stage is said once. */
    private static Optional<Grade> last(String first, String last) {
        String plain = plain(last);
        return plain.matches("\\d") ? grade(plain(first).replaceAll("\\d", "") + plain) : grade(last);
    }

    private static Optional<Grade> grade(String typed) {
        String plain = plain(typed)
                .replaceFirst("^(ประถมศึกษาปีที่|ประถม)", "ป")
                .replaceFirst("^(มัธยมศึกษาปีที่|มัธยม)", "ม")
                .replaceFirst("^(อนุบาลปีที่|อนุบาล)", "อ");
        return Arrays.stream(Grade.values())
                .filter(grade ->
                        plain(grade.thai()).equals(plain) || plain(grade.name()).equals(plain))
                .findFirst();
    }

    private static String plain(String text) {
        StringBuilder arabic = new StringBuilder();
        text.chars()
                .map(c -> c >= THAI_ZERO && c <= THAI_ZERO + 9 ? '0' + c - THAI_ZERO : c)
                .forEach(c -> arabic.append((char) c));
        return NOISE.matcher(arabic.toString().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
