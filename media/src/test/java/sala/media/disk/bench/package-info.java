/** Measures how long planning a large disk takes, and in how much memory: {@link sala.media.disk.bench.PlanBench}. */
@NullMarked
package sala.media.disk.bench;

import org.jspecify.annotations.NullMarked;
