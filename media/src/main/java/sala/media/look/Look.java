package sala.media.look;

import org.jspecify.annotations.Nullable;

/**
 * What kind of lesson a recording is. All that is made of it follows from this and from {@link Probed}.
 *
 * @param seen null when there is no picture
 * @param heard null when there is no sound, or it could not be measured
 */
public record Look(LessonProfile profile, @Nullable Seen seen, @Nullable Heard heard) {

    public static Look of(@Nullable Seen seen, @Nullable Heard heard) {
        return new Look(seen == null ? LessonProfile.SOUND : seen.motion().profile(), seen, heard);
    }

    /** Whether the sound of this recording is worth keeping. */
    public boolean keepsSound() {
        return profile == LessonProfile.SOUND || heard == null || !heard.isSilent();
    }
}
