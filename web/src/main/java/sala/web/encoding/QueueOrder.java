package sala.web.encoding;

/** What can be said about something that is queued. */
enum QueueOrder {
    FIRST,
    IN_TURN,
    REST,
    GO_ON
}
