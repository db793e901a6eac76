/**
 * Records that travel from the district to its school nodes. A module with such records gives a
 * {@link sala.replica.ReplicaSource}; the mirror carries them without knowing what they are.
 */
@NullMarked
package sala.replica;

import org.jspecify.annotations.NullMarked;
