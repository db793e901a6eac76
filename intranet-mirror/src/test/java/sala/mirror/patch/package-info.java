/** Tests of what makes newer files out of older ones. */
@NullMarked
package sala.mirror.patch;

import org.jspecify.annotations.NullMarked;
