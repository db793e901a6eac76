package sala.web.today;

import java.util.List;
import java.util.UUID;
import sala.media.listing.MediaLine;
import sala.school.Classroom;
import sala.web.page.Form;

/**
 * What was handed out with a lesson, as one reader has it.
 *
 * @param classrooms to which the reader may hand out something; none for most
 * @param sheets of the reader's own that could be handed out
 * @param form what was typed
 */
public record HandedOut(List<Line> lines, List<Classroom> classrooms, List<MediaLine> sheets, Form form) {

    /**
     * One of them.
     *
     * @param address where it opens
     * @param elsewhere whether that is no page of ours
     * @param classroom as on its door
     */
    public record Line(
            UUID id,
            String title,
            String address,
            boolean elsewhere,
            String classroom,
            boolean forStaff,
            boolean removable) {}

    /** Whether the reader may hand out something. */
    public boolean gives() {
        return !classrooms.isEmpty();
    }
}
