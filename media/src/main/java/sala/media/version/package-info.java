/**
 * The files of an item, one after the other. Start at {@link sala.media.version.Versions}. A version is an item of its
 * own that nobody finds, so that its files are made, kept and watched as any item's are (docs/adr/0028).
 */
@NullMarked
package sala.media.version;

import org.jspecify.annotations.NullMarked;
