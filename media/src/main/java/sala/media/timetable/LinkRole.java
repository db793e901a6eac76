package sala.media.timetable;

/** What something is to the lesson it hangs on, in the order in which it is shown. */
public enum LinkRole {
    VIDEO,
    WORKSHEET,
    SHEET,
    QUIZ,
    /** Never for pupils. */
    KEY;

    /** Whether it leads to an item of the register; a quiz is an activity of a course. */
    public boolean isItem() {
        return this != QUIZ;
    }
}
