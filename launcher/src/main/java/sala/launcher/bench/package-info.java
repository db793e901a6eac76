/**
 * What a node feels like to those who watch: {@link sala.launcher.bench.PlayingBench} starts one, lets a browser play
 * its lessons over emulated thin lines, and many viewers ask for parts at once, beside nginx with the same file.
 */
@NullMarked
package sala.launcher.bench;

import org.jspecify.annotations.NullMarked;
