/** Tests of what nodes prove and say to each other. */
@NullMarked
package sala.mirror.protocol;

import org.jspecify.annotations.NullMarked;
