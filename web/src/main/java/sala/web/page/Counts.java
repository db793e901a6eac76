package sala.web.page;

/** What waits for the reader, as the frame of every page of the staff tells it. */
public record Counts(long unread, long waiting) {

    static final Counts NONE = new Counts(0, 0);
}
