package sala.media.disk.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** Makes titles of names: without the numbers, grades and days that are said elsewhere, and never empty. */
final class TitleWords {

    private static final Pattern ABOUT =
            Pattern.compile("(?<before>.*)เรื่อง(?!ที่)[\\s:.\\-–]*(?<about>.*)", Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–—_.,:;+~]+|[\\s\\-–—_.,:;+~]+$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*]|\\{\\s*}");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(new\\s*)?(video|vdo|movie|clip|file|untitled|scan|img|dsc|vid|mov|media|output|วิดีโอ|คลิป|ไฟล์)\\s*\\d*");
    private static final Pattern THAI = Pattern.compile("[\u0e01-\u0e2e]");
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST = 300;
    private static final int MOST_TIMES = 4;

    private final SegmentReader reader;

    TitleWords(SegmentReader reader) {
        this.reader = reader;
    }

    /** What was found on the way to the file, for names that say nothing by themselves. */
    record Known(
            Optional<PathSegments.Place> unit,
            Optional<PathSegments.Place> order,
            Optional<SubjectGroup> subject,
            Set<Grade> grades) {}

    String of(PathSegments path, Known known) {
        String own = ownTitle(path.file());
        String title = saysSomething(own) && !isOnlySubjectOrRole(own) ? own : composed(path, known, own);
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip();
    }

    /** What the name of the unit's folder says behind its number; empty for a number alone. */
    String ofUnit(PathSegments.Place unit) {
        if (unit.segment().file()) {
            return "";
        }
        String rest = tidy(unit.segment().name().substring(unit.hit().to()));
        return saysSomething(rest) ? about(rest) : "";
    }

    /** Cuts until nothing is left to cut, so that a title read as a name gives itself. */
    private String ownTitle(Segment file) {
        String title = cut(file);
        for (int again = 0; again < MOST_TIMES; again++) {
            String shorter = cut(reader.file(title));
            if (shorter.equals(title) || !saysSomething(shorter)) {
                return title;
            }
            title = shorter;
        }
        return title;
    }

    private static String cut(Segment file) {
        List<Hit> cut = file.hits().stream().filter(hit -> isCut(file, hit)).toList();
        String rest = file.without(cut.stream());
        String roles = file.hits(Gives.ROLE)
                .findFirst()
                .filter(hit -> hit.from() < Math.max(0, file.name().indexOf("เรื่อง")))
                .map(hit -> file.name().substring(hit.from(), hit.to()) + " ")
                .orElse("");
        String about = about(rest);
        return tidy(about.equals(rest) ? rest : roles + about);
    }

    /** Numbers of an order behind the words stay: they tell one part from the next. */
    private static boolean isCut(Segment file, Hit hit) {
        return switch (hit.rule().gives()) {
            case GRADE, UNIT, DATE, SOURCE -> true;
            case SUBJECT -> hit.rule().name().startsWith("code-");
            case ORDER -> isInFront(file, hit);
            case ROLE, MONTH, KIND, SKIP -> false;
        };
    }

    private static boolean isInFront(Segment file, Hit order) {
        EnumSet<Gives> said = EnumSet.of(Gives.GRADE, Gives.UNIT, Gives.DATE, Gives.SOURCE, Gives.SUBJECT);
        return file.without(file.hits().stream()
                        .filter(hit -> said.contains(hit.rule().gives())))
                .substring(0, order.from())
                .chars()
                .noneMatch(Character::isLetter);
    }

    private static String about(String text) {
        Matcher found = ABOUT.matcher(text);
        return found.matches() && saysSomething(found.group("about")) ? found.group("about") : text;
    }

    static String tidy(String text) {
        String tidy = text;
        String before;
        do {
            before = tidy;
            tidy = EMPTY_BRACKETS
                    .matcher(tidy.replace('_', ' '))
                    .replaceAll(" ")
                    .replaceAll("\\s+", " ");
            tidy = EDGES.matcher(tidy).replaceAll("");
        } while (!tidy.equals(before));
        return tidy;
    }

    private static boolean saysSomething(String title) {
        return title.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !SAYS_NOTHING.matcher(title.strip()).matches();
    }

    private boolean isOnlySubjectOrRole(String title) {
        Segment segment = reader.file(title);
        return Stream.of(Gives.SUBJECT, Gives.ROLE).flatMap(segment::hits).anyMatch(segment::isAllOf);
    }

    /** What the file is, then what its folders say, then which one of several. */
    private String composed(PathSegments path, Known known, String own) {
        String role = path.file()
                .first(Gives.ROLE)
                .map(hit -> path.file().name().substring(hit.from(), hit.to()))
                .orElse("");
        String number = known.order().map(place -> "ตอนที่ " + place.number()).orElse("");
        String day = path.file()
                .first(Gives.DATE)
                .map(hit -> tidy(path.file().name().substring(hit.from(), hit.to())))
                .orElse("");
        String title = Stream.of(role, base(path, known), number, day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String fallback = own.isEmpty() ? path.file().name() : own;
        return title.isEmpty() ? (fallback.isEmpty() ? "–" : fallback) : title;
    }

    /** A Thai folder, else the learning area and the grade, else any folder: disks are called usb, or E. */
    private String base(PathSegments path, Known known) {
        List<String> folders = path.deepestFirst()
                .filter(segment -> !segment.file())
                .map(TitleWords::cut)
                .filter(title -> saysSomething(title) && !isOnlySubjectOrRole(title))
                .toList();
        Optional<String> thai =
                folders.stream().filter(title -> THAI.matcher(title).find()).findFirst();
        String subject = Stream.concat(
                        known.subject().stream().map(SubjectGroup::thai),
                        known.grades().stream().sorted().limit(1).map(Grade::thai))
                .collect(Collectors.joining(" "));
        return thai.orElseGet(() -> subject.isEmpty() && !folders.isEmpty() ? folders.get(0) : subject);
    }
}
