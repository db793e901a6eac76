package sala.media.disk.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names from the outermost folder to the file, and which of several hits counts: for grades the deepest, for
 * learning areas a folder that says nothing else, for units the clearest rule.
 *
 * @param all outermost first; the last one is the file
 */
record PathSegments(List<Segment> all) {

    private static final String NUMBERED_FOLDER = "numbered-folder";
    private static final String NUMBERED_LESSON = "numbered-lesson";

    Segment file() {
        return all.get(all.size() - 1);
    }

    Optional<Hit> grade() {
        return deepestFirst()
                .flatMap(segment -> segment.hits(Gives.GRADE))
                .filter(hit -> !Grades.of(hit.value()).isEmpty())
                .findFirst();
    }

    Optional<Hit> date() {
        return deepestFirst().flatMap(segment -> segment.hits(Gives.DATE)).findFirst();
    }

    Optional<Hit> source() {
        return deepestFirst().flatMap(segment -> segment.hits(Gives.SOURCE)).findFirst();
    }

    /** Titles of units and files speak of many things; a folder named after a learning area is one. */
    Optional<Hit> subject() {
        return deepestFirst()
                .flatMap(segment -> segment.hits(Gives.SUBJECT).map(hit -> new Weighed(hit, weight(segment, hit))))
                .min(Comparator.comparingInt(Weighed::weight))
                .map(Weighed::hit);
    }

    private static int weight(Segment segment, Hit hit) {
        if (segment.isAllOf(hit)) {
            return 0;
        }
        boolean title = segment.file()
                || segment.hits(Gives.UNIT).anyMatch(unit -> !unit.rule().name().equals(NUMBERED_FOLDER))
                || segment.hits(Gives.ORDER).findAny().isPresent();
        return title ? 2 : 1;
    }

    /** The role of the file's own name, else of a folder that only says which role its files have. */
    Optional<Hit> role() {
        return file().first(Gives.ROLE).or(() -> deepestFirst()
                .filter(segment -> !segment.file())
                .flatMap(segment -> segment.first(Gives.ROLE).filter(segment::isAllOf).stream())
                .findFirst());
    }

    /** The clearest rule wins; of several places the deepest. */
    Optional<Place> unit() {
        Optional<Place> named = unit(true);
        return named.isPresent() ? named : unit(false);
    }

    private Optional<Place> unit(boolean named) {
        return depths().mapToObj(depth -> all.get(depth)
                        .hits(Gives.UNIT)
                        .filter(hit -> named != hit.rule().name().equals(NUMBERED_FOLDER))
                        .filter(hit -> named || isFree(all.get(depth)))
                        .findFirst()
                        .map(hit -> new Place(all.get(depth), depth, hit)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A numbered folder is no unit when it stands for a learning area, a grade or a role. */
    private static boolean isFree(Segment segment) {
        return segment.first(Gives.GRADE).isEmpty()
                && Stream.of(Gives.SUBJECT, Gives.ROLE).flatMap(segment::hits).noneMatch(segment::isAllOf);
    }

    /** A folder below the unit that stands for one lesson; else what the file's own name says. */
    Optional<Place> order(Optional<Place> unit) {
        int below = unit.map(Place::depth).orElse(-1);
        boolean numbers = unit.isPresent();
        Optional<Place> folder = IntStream.range(below + 1, all.size() - 1)
                .mapToObj(depth -> place(depth, numbers))
                .flatMap(Optional::stream)
                .findFirst();
        return folder.isPresent() ? folder : place(all.size() - 1, true);
    }

    private Optional<Place> place(int depth, boolean numbers) {
        Segment segment = all.get(depth);
        return segment.hits(Gives.ORDER)
                .filter(hit -> numbers || !hit.rule().name().equals(NUMBERED_LESSON))
                .filter(hit -> segment.file() || isFree(segment))
                .findFirst()
                .map(hit -> new Place(segment, depth, hit));
    }

    /**
     * The folder of the lesson and its number, or its words. Folders that only say which role their files have do not
     * count, so that a video and its worksheet may lie side by side or apart.
     */
    String lesson(Optional<Place> unit, Optional<Place> order) {
        Optional<Place> folder = order.filter(place -> !place.segment().file());
        if (folder.isPresent()) {
            return folders(folder.get().depth() + 1);
        }
        String number = order.map(place -> "#" + place.number()).orElseGet(this::words);
        String ownUnit = unit.filter(place -> place.segment().file())
                .map(place -> "#" + place.number())
                .orElse("");
        return folders(all.size() - 1) + ownUnit + number;
    }

    private String folders(int depth) {
        return all.subList(0, depth).stream()
                .filter(segment ->
                        segment.first(Gives.ROLE).filter(segment::isAllOf).isEmpty())
                .map(segment -> segment.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("/"));
    }

    /** What is left of the file's name without its role and its day. */
    private String words() {
        Segment file = file();
        String rest = file.without(Stream.of(Gives.ROLE, Gives.GRADE).flatMap(file::hits));
        return "/" + PlainText.of(rest).text().replaceAll("[^\\p{L}\\p{M}\\d]", "");
    }

    private IntStream depths() {
        return IntStream.range(0, all.size()).map(i -> all.size() - 1 - i);
    }

    Stream<Segment> deepestFirst() {
        List<Segment> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned.stream();
    }

    private record Weighed(Hit hit, int weight) {}

    /** A hit and where on the path it is. */
    record Place(Segment segment, int depth, Hit hit) {

        int number() {
            return Integer.parseInt(hit.value());
        }
    }
}
