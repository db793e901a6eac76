package sala.media.disk.name;

/** What a rule can say about a file. */
public enum Gives {
    GRADE,
    SUBJECT,
    UNIT,
    ORDER,
    ROLE,
    DATE,
    SOURCE,
    /** Which number a month's name stands for; used by dates. */
    MONTH,
    /** What a file may be, by its ending. */
    KIND,
    /** Never a lesson: not even looked at. */
    SKIP;

    /** Whether an office may have rules of its own for it; the others are about how names are built at all. */
    public boolean isForOffices() {
        return this != DATE && this != MONTH && this != KIND;
    }
}
