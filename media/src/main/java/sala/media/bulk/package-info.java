/**
 * The same done with several items at once. Each is decided by the rules of one; what is refused is told by its reason.
 */
@NullMarked
package sala.media.bulk;

import org.jspecify.annotations.NullMarked;
