package sala.web.metadata;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.media.description.Placement;

/** Where in the year an item is taught, for catalogues that have one field for it. */
final class PlacementWords {

    private PlacementWords() {}

    /** {@code ภาคเรียนที่ 1 หน่วยที่ 3 เศษส่วน คาบที่ 2}; empty when nothing is known. */
    static String unit(Placement placement) {
        return Stream.of(
                        numbered("ภาคเรียนที่", placement.term()),
                        numbered("หน่วยที่", placement.unit()),
                        placement.unitTitle().isEmpty() ? null : placement.unitTitle(),
                        numbered("คาบที่", placement.period()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String numbered(String word, @Nullable Integer number) {
        return number == null ? null : word + " " + number;
    }
}
