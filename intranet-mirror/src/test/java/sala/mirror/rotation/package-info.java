/** Tests of how the keys of schools' nodes are changed. */
@NullMarked
package sala.mirror.rotation;

import org.jspecify.annotations.NullMarked;
