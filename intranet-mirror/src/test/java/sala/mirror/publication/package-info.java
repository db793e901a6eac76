/** Tests of the lists that a district keeps for its schools. */
@NullMarked
package sala.mirror.publication;

import org.jspecify.annotations.NullMarked;
