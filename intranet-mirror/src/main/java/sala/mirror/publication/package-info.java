/**
 * At the district: what each school must hold now. Start at {@link sala.mirror.publication.Publications}; the records
 * come from whoever has a {@code ReplicaSource}, without the mirror knowing what they are.
 */
@NullMarked
package sala.mirror.publication;

import org.jspecify.annotations.NullMarked;
