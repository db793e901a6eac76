/**
 * Fragmented MP4, as far as we must understand it: boxes, the names of codecs, the times of fragments, and how chunks
 * that were encoded one by one become one file. Start at {@link sala.media.cmaf.Splice}.
 */
@NullMarked
package sala.media.cmaf;

import org.jspecify.annotations.NullMarked;
