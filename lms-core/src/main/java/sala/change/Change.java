package sala.change;

import java.time.Instant;
import java.util.UUID;

/**
 * The fact that something changed. Says what, not how: a reader asks for the present state.
 *
 * @param kind of the changed thing, in the words of URLs: {@code course}, {@code media}, {@code person} …
 * @param gone whether the thing no longer exists or is no longer shown to anybody
 */
public record Change(long position, String kind, UUID subject, boolean gone, Instant at) {}
