package sala.mirror.publication;

import java.util.UUID;

/**
 * The newest snapshot of one school.
 *
 * @param manifest the bytes as they are sent
 * @param signature Ed25519 by this district over exactly those bytes
 */
public record Publication(UUID school, long number, byte[] manifest, byte[] signature) {}
