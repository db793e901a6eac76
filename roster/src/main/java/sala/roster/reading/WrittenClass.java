package sala.roster.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.school.Grade;

/**
 * A grade and a room as schools write them: {@code ป.4} and {@code 1}, {@code ประถมศึกษาปีที่ 4/1}, {@code อนุบาล 2}.
 *
 * @param room 1 where a grade has but one and none is written
 */
record WrittenClass(Grade grade, int room) {

    private static final Pattern NOISE = Pattern.compile("[\\s._]|\\(.*?\\)|^ชั้น|^ระดับ");
    private static final Pattern FORM = Pattern.compile("([^\\d/]+)(\\d)(?:/(?:ห้อง(?:ที่)?)?(\\d{1,2}))?");
    private static final Pattern ROOM = Pattern.compile("(?:ห้อง(?:ที่)?)?(?:[^\\d/]*\\d/)?(\\d{1,2})");

    /** Empty when there is no such grade. A room of its own column counts more than one behind the grade. */
    static Optional<WrittenClass> of(String grade, String room) {
        Matcher form = FORM.matcher(plain(grade));
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = room(room).orElse(form.group(3) == null ? 1 : Integer.parseInt(form.group(3)));
        return grade(stage(form.group(1)) + form.group(2)).map(found -> new WrittenClass(found, number));
    }

    /** Empty when none is written. Nought is what some programs write for the only one. */
    private static Optional<Integer> room(String typed) {
        String plain = plain(typed);
        if (plain.isEmpty() || plain.equals("-") || plain.equals("0")) {
            return Optional.empty();
        }
        Matcher form = ROOM.matcher(plain);
        return Optional.of(form.matches() ? Integer.parseInt(form.group(1)) : -1);
    }

    private static String stage(String written) {
        return written.replaceFirst("^(ประถมศึกษาปีที่|ประถมปีที่|ประถมศึกษา|ประถม|[pP])$", "ป")
                .replaceFirst("^(มัธยมศึกษาปีที่|มัธยมปีที่|มัธยมศึกษา|มัธยม|[mM])$", "ม")
                .replaceFirst("^(อนุบาลปีที่|ชั้นอนุบาลปีที่|อนุบาลศึกษาปีที่|อนุบาล|อบ|[kK])$", "อ");
    }

    private static Optional<Grade> grade(String plain) {
        return Arrays.stream(Grade.values())
                .filter(grade -> plain(grade.thai()).equals(plain))
                .findFirst();
    }

    private static String plain(String typed) {
        return NOISE.matcher(Written.number(typed)).replaceAll("");
    }
}
