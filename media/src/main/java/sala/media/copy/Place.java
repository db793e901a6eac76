package sala.media.copy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.fault.Invalid;
import sala.fault.Required;

/**
 * Where a copy is kept: at least one of these is said.
 *
 * @param box กล่อง
 * @param disk แผ่นหรือดิสก์
 * @param shelf ชั้นวาง
 */
public record Place(String box, String disk, String shelf) {

    private static final int LONGEST = 100;

    /** @throws Invalid when nothing is said, or too much */
    public Place {
        box = Required.optionalText("box", box, LONGEST);
        disk = Required.optionalText("disk", disk, LONGEST);
        shelf = Required.optionalText("shelf", shelf, LONGEST);
        if (box.isEmpty() && disk.isEmpty() && shelf.isEmpty()) {
            throw new Invalid("box", "copy.no-place");
        }
    }

    /** In one line. */
    public String text() {
        return Stream.of(box, disk, shelf).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }
}
