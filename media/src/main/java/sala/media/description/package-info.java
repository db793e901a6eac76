/**
 * What people say about an item: title, subject, grades, and on which terms it may be used. Start at
 * {@link sala.media.description.MediaDetails}; {@link sala.media.description.Description} is the same in columns. Knows
 * nothing of files or approval.
 */
@NullMarked
package sala.media.description;

import org.jspecify.annotations.NullMarked;
