package sala.media.recording;

/** Where a recording is on its way to its lessons. */
public enum RecordingState {
    /** It was seen, and may still grow. */
    GROWING,
    /** Its name does not say what it is: somebody has to. */
    UNNAMED,
    /** It waits: for its job, or for a timetable that says what is on it. */
    WAITING,
    /** The job is at work. */
    CUTTING,
    /** All that the timetable says is on it was seen to. */
    DONE,
    /** Its bytes are those of another one. */
    DUPLICATE,
    /** It cannot be read, or is not there any more. */
    FAILED,
    /** Somebody said that it is not wanted. */
    LEFT_OUT
}
