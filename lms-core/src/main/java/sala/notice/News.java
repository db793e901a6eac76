package sala.notice;

import java.util.UUID;

/**
 * Something that somebody is to be told.
 *
 * @param what what happened, as the key of its words: {@code media.approved}
 * @param subject the thing
 * @param address the page about it, on this node
 * @param title what the thing is called
 * @param reason empty where none was given
 * @param by who did it
 */
public record News(String what, UUID subject, String address, String title, String reason, UUID by) {}
