/**
 * What the mirror costs, measured without a server; for {@code ./sala bench}. Start at
 * {@link sala.mirror.bench.SchoolDays}, which makes up what is sent.
 */
@NullMarked
package sala.mirror.bench;

import org.jspecify.annotations.NullMarked;
