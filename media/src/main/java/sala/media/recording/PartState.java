package sala.media.recording;

/** What became of a lesson of the timetable that was recorded. */
public enum PartState {
    /** An item of the register was made of it. */
    DONE,
    /** Its beginning or end may still come with another recording. */
    WAITING,
    /** So little of it was recorded that no item was made. */
    MISSING
}
