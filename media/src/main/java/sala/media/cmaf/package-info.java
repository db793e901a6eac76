/**
 * Fragmented MP4, as far as we must understand it: boxes, the names of codecs, the times of fragments, and how chunks
 * that were encoded one by one become one file: {@link sala.media.cmaf.Splice}. For browsers that know no fragments,
 * {@link sala.media.cmaf.WholeFile} shows renditions as one plain file.
 */
@NullMarked
package sala.media.cmaf;

import org.jspecify.annotations.NullMarked;
