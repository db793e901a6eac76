package sala.replica;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that a school needs by a certain time, such as the video of a lesson of tomorrow.
 *
 * @param kind as in the change log
 * @param title as people know it
 * @param by when it must be there
 * @param bytes that it needs at the least
 */
public record ComingNeed(String kind, UUID record, String title, Instant by, long bytes) {}
