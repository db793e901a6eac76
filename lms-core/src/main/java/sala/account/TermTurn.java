package sala.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.school.Term;

/**
 * The classes of a school were led into the next term.
 *
 * @param undone when it was undone; null when it holds
 * @param people how many pupils went on or left
 */
public record TermTurn(UUID id, Term from, Instant at, UUID by, @Nullable Instant undone, long people) {}
