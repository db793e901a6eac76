/**
 * The port behind which recordings are cut: pieces are copied as they are, from one or more files, into one. Start at
 * {@link sala.media.cut.Cutter}. What is cut where is decided in {@code sala.media.recording}.
 */
@NullMarked
package sala.media.cut;

import org.jspecify.annotations.NullMarked;
