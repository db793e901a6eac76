/**
 * How ranges of many files travel in one answer, for both ends: a school asks with {@link sala.mirror.stream.Wanted},
 * the district answers with frames through {@link sala.mirror.stream.FrameWriter}. The bytes, and why they are so:
 * {@code docs/adr/0069}.
 */
@NullMarked
package sala.mirror.stream;

import org.jspecify.annotations.NullMarked;
