/**
 * At the district: the nodes of the schools, whether they may speak to us, and how they are. Start at
 * {@link sala.mirror.fleet.NodeGate}, which every request of a node passes, and at {@link sala.mirror.fleet.Fleet},
 * which people look at.
 */
@NullMarked
package sala.mirror.fleet;

import org.jspecify.annotations.NullMarked;
