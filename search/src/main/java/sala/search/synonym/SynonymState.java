package sala.search.synonym;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a group has been changed, so that nobody changes what another has changed meanwhile.
 *
 * @param version 0 for what is as it came with the program
 * @param by empty for what came from another node
 */
public record SynonymState(long version, Optional<UUID> by, Instant at) {

    static final SynonymState UNCHANGED = new SynonymState(0, Optional.empty(), Instant.EPOCH);
}
