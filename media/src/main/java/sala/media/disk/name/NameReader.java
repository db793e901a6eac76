package sala.media.disk.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sala.media.description.MediaSource;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Proposes what a file is from its name and those of its folders. Never fails, whatever the names; the same names
 * always say the same. Safe for many threads.
 */
public final class NameReader {

    private final SegmentReader segments;
    private final SkippedNames skipped;
    private final FileEnding endings;
    private final Days days;
    private final TitleWords titles;

    public NameReader(NamingRules rules) {
        segments = new SegmentReader(rules);
        skipped = new SkippedNames(rules);
        endings = new FileEnding(rules);
        days = new Days(rules);
        titles = new TitleWords(segments);
    }

    /** Whether a file or folder of this name, and all that is in it, is never a lesson. */
    public boolean skips(String name) {
        return skipped.has(name);
    }

    /** What a file of this name seems to be. */
    public NamedForm form(String name) {
        return endings.form(name);
    }

    /** @param path the folders, outermost first, then the file's own name */
    public Proposal read(List<String> path) {
        List<String> names = path.stream().map(ReadableName::of).toList();
        String name = names.isEmpty() ? "" : names.get(names.size() - 1);
        List<Segment> all = new ArrayList<>();
        names.stream().limit(Math.max(0, names.size() - 1L)).forEach(folder -> all.add(segments.folder(folder)));
        all.add(segments.file(FileEnding.stem(name)));
        return proposal(new PathSegments(all), endings.form(name));
    }

    private Proposal proposal(PathSegments path, NamedForm form) {
        Map<Gives, String> said = new EnumMap<>(Gives.class);
        Set<Grade> grades = path.grade()
                .map(hit -> note(said, hit))
                .map(hit -> Grades.of(hit.value()))
                .orElse(Set.of());
        Optional<PathSegments.Place> unit = path.unit();
        Optional<PathSegments.Place> order = path.order(unit);
        Optional<SubjectGroup> subject =
                path.subject().map(hit -> note(said, hit)).flatMap(hit -> constant(SubjectGroup.class, hit.value()));
        Optional<LocalDate> taught = path.date().flatMap(hit -> days.of(hit).map(day -> {
            note(said, hit);
            return day;
        }));
        unit.ifPresent(place -> note(said, place.hit()));
        order.ifPresent(place -> note(said, place.hit()));
        FileRole role = role(path, form, said);
        return new Proposal(
                titles.of(path, new TitleWords.Known(unit, order, subject, grades)),
                form,
                role,
                grades,
                subject.orElse(null),
                unit.map(PathSegments.Place::number).orElse(null),
                unit.map(titles::ofUnit).orElse(""),
                order.map(PathSegments.Place::number).orElse(null),
                taught.orElse(null),
                path.source()
                        .map(hit -> note(said, hit))
                        .flatMap(hit -> constant(MediaSource.class, hit.value()))
                        .orElse(null),
                path.lesson(unit, order),
                said);
    }

    /** A recording is the lesson itself unless it solves something. */
    private static FileRole role(PathSegments path, NamedForm form, Map<Gives, String> said) {
        boolean recording = form == NamedForm.VIDEO || form == NamedForm.AUDIO;
        return path.role()
                .filter(hit -> !recording || hit.value().equals(FileRole.KEY.name()))
                .map(hit -> note(said, hit))
                .flatMap(hit -> constant(FileRole.class, hit.value()))
                .orElse(recording ? FileRole.LESSON : FileRole.SHEET);
    }

    private static Hit note(Map<Gives, String> said, Hit hit) {
        said.put(hit.rule().gives(), hit.rule().name());
        return hit;
    }

    /** Empty for a value that an office wrote wrong. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }
}
