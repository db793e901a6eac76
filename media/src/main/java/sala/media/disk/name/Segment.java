package sala.media.disk.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One name of a path with everything that the rules see in it.
 *
 * @param name as people read it; of a file without its ending
 * @param file whether it is the file's own name
 * @param hits in the order of the rules
 */
record Segment(String name, boolean file, List<Hit> hits) {

    Stream<Hit> hits(Gives gives) {
        return hits.stream().filter(hit -> hit.rule().gives() == gives);
    }

    Optional<Hit> first(Gives gives) {
        return hits(gives).findFirst();
    }

    /** Whether nothing but this hit, numbers and grades are in the name. */
    boolean isAllOf(Hit hit) {
        String rest = without(Stream.concat(Stream.of(hit), hits.stream().filter(Segment::isNumber)));
        return rest.chars().noneMatch(Character::isLetter);
    }

    private static boolean isNumber(Hit hit) {
        Gives gives = hit.rule().gives();
        return gives == Gives.GRADE || gives == Gives.ORDER || gives == Gives.DATE || gives == Gives.SOURCE;
    }

    /** The name with these places blanked out. */
    String without(Stream<Hit> places) {
        StringBuilder rest = new StringBuilder(name);
        places.forEach(hit -> {
            for (int i = hit.from(); i < hit.to(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }
}
