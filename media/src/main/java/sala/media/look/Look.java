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

    /** The same recording, treated as another kind of lesson; one without a picture stays sound. */
    public Look as(LessonProfile other) {
        return seen == null ? this : new Look(other, seen, heard);
    }

    /** What the passes themselves say, whatever people have chosen instead. */
    public LessonProfile proposed() {
        return of(seen, heard).profile();
    }

    /** Whether the sound of this recording is worth keeping. */
    public boolean keepsSound() {
        return profile == LessonProfile.SOUND || heard == null || !heard.isSilent();
    }
}
