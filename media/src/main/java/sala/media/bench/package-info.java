/**
 * Measures the production encoder on given recordings: {@link sala.media.bench.MediaBench}. Compares with one plain
 * command that makes the same, and with the ladders of other programs.
 */
@NullMarked
package sala.media.bench;

import org.jspecify.annotations.NullMarked;
