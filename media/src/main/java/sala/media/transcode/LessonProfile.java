package sala.media.transcode;

/** What kind of picture a lesson is, as far as bits are concerned. */
public enum LessonProfile {
    /** Slides and a voice: sharp letters, little movement. */
    SLIDES,
    /** A camera, or anything that moves. */
    CAMERA,
    /** No picture. */
    SOUND
}
