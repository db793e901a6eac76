/**
 * What people did, as xAPI statements (ADL xAPI 1.0.3): append-only, counted once however often they arrive. Start at
 * {@link sala.usage.Statements}.
 */
@NullMarked
package sala.usage;

import org.jspecify.annotations.NullMarked;
