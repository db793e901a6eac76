/**
 * What content costs on the lines that schools have: {@link sala.launcher.bench.line.LineBench} starts a district and a
 * school, each in a network of its own, joins them by an emulated line, publishes, and counts what passes over it until
 * the school has everything. rsync and plain HTTP carry the same files over the same line.
 */
@NullMarked
package sala.launcher.bench.line;

import org.jspecify.annotations.NullMarked;
