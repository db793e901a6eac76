/** Tests of disks from the district to the school, in folders and on real file systems. */
@NullMarked
package sala.mirror.sending;

import org.jspecify.annotations.NullMarked;
