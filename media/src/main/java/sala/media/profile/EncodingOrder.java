package sala.media.profile;

import java.util.UUID;
import sala.approval.Edit;
import sala.blob.Hash;
import sala.media.look.LessonProfile;

/**
 * Somebody wants a recording encoded as this kind of lesson.
 *
 * @param original the file that was meant
 * @param reason why it failed: a stable code; empty otherwise
 * @param asked by whom and when
 */
public record EncodingOrder(UUID item, Hash original, LessonProfile profile, State state, String reason, Edit asked) {

    public boolean waits() {
        return state == State.WAITING;
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        /** What was made before is still there. */
        FAILED
    }
}
