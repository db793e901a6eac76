package sala.media.look;

/** What kind of lesson it is, as far as bits are concerned. */
public enum LessonProfile {
    /** Slides and a voice: sharp letters, little movement. */
    SLIDES,
    /** Slides for a part of the time, a camera for another. */
    MIXED,
    /** A camera, or anything that moves. */
    CAMERA,
    /** No picture. */
    SOUND
}
