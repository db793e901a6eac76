/** Where the parts of the unpacked distribution are. */
@NullMarked
package sala.launcher.distribution;

import org.jspecify.annotations.NullMarked;
