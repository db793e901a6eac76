/** Two nodes for tests: the mirror's beans on a real database each, and real HTTP between them. */
@NullMarked
package sala.mirror.node;

import org.jspecify.annotations.NullMarked;
