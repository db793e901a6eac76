/**
 * Who this node is among the others: an id and two key pairs that never leave it. Start at
 * {@link sala.mirror.identity.NodeIdentity}; why the keys are kept like this is in {@code docs/adr/0012}.
 */
@NullMarked
package sala.mirror.identity;

import org.jspecify.annotations.NullMarked;
