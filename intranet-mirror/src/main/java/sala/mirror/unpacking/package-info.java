/**
 * At a school: takes in a disk that the district has made for it. Start at {@link sala.mirror.unpacking.Unpacking};
 * what of the disk is believed is decided where it is for the line, in {@code sala.mirror.transfer}.
 */
@NullMarked
package sala.mirror.unpacking;

import org.jspecify.annotations.NullMarked;
