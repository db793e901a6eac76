/**
 * Files with files in them, opened with care: start at {@link sala.media.pack.PackedFiles}. What is shown of them is
 * decided in {@code sala.media.page}.
 */
@NullMarked
package sala.media.pack;

import org.jspecify.annotations.NullMarked;
