package sala.media.workshop;

import org.jspecify.annotations.Nullable;
import sala.blob.Hash;
import sala.media.look.LessonProfile;

/**
 * A recording to be encoded.
 *
 * @param as which kind of lesson people want it to be; null for what it looks like
 * @param plays whether it plays already: what there is stays until all is made anew
 */
record RecordingTask(Hash original, @Nullable LessonProfile as, boolean plays) {

    /** What tells its work from other work on the same item. */
    String name() {
        String start = original.hex().substring(0, 16);
        return as == null ? start : start + "-" + as;
    }
}
