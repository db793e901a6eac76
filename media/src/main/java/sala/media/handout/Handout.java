package sala.media.handout;

import java.util.UUID;
import sala.access.Scope;

/**
 * A paper that hangs on a lesson for one class.
 *
 * @param by the teacher who hung it there
 */
public record Handout(UUID id, UUID airing, UUID school, UUID classroom, Paper paper, UUID by) {

    /** The word of URLs. */
    public static final String KIND = "handout";

    /** Where it stands in the table of access: what is for staff is not the class's. */
    public Scope scope() {
        return paper.forStaff() ? Scope.school(school) : Scope.classroom(school, classroom);
    }
}
