/**
 * Several items at once: what was ticked in the list, and what is done with it. Start at
 * {@link sala.web.bulk.BulkResource}.
 */
@NullMarked
package sala.web.bulk;

import org.jspecify.annotations.NullMarked;
