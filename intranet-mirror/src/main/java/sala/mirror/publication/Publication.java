package sala.mirror.publication;

import java.util.UUID;

/**
 * What leads to the newest list of one school: from nothing, or from a list that it has.
 *
 * @param number of the newest list
 * @param manifest a {@link sala.mirror.snapshot.Delta}: the bytes as they are sent
 * @param signature Ed25519 by this district over exactly those bytes
 */
public record Publication(UUID school, long number, byte[] manifest, byte[] signature) {}
