/**
 * What the mirror costs, measured without a server; for {@code ./sala bench}. Start at
 * {@link sala.mirror.bench.OutboxBench}.
 */
@NullMarked
package sala.mirror.bench;

import org.jspecify.annotations.NullMarked;
