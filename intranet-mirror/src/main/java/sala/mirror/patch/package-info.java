/**
 * What makes a file's newer version out of an older one, for both ends: {@link sala.mirror.patch.Patch}. How it travels
 * is elsewhere. The bytes, and why they are so: {@code docs/adr/0065}.
 */
@NullMarked
package sala.mirror.patch;

import org.jspecify.annotations.NullMarked;
