/**
 * Schools' nodes on one network that take files from each other before they ask the district (docs/adr/0077). Start at
 * {@link sala.mirror.peer.Peers}, which asks them, and at {@link sala.mirror.peer.Offerings}, which answers. Who they
 * are is said by the district: {@link sala.mirror.peer.Siblings}. Fetching itself is in {@code sala.mirror.transfer}.
 */
@NullMarked
package sala.mirror.peer;

import org.jspecify.annotations.NullMarked;
