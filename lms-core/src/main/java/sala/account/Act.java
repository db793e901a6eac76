package sala.account;

/** What was done with an account. */
public enum Act {
    MADE,
    RENAMED,
    GIVEN,
    TAKEN,
    MOVED,
    RESET,
    CLOSED,
    OPENED,
    GRADUATED,
    UNDONE
}
