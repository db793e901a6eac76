/**
 * How published items travel from the district to the schools whose courses need them. Start at
 * {@link sala.media.replica.MediaReplicas}. Which bytes go over which line, and when, is the mirror's affair.
 */
@NullMarked
package sala.media.replica;

import org.jspecify.annotations.NullMarked;
