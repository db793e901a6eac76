/**
 * What people say about an item: title, subject, grades, on which terms it may be used, and the librarian's
 * {@link sala.media.description.Card}: when it is taught, who made it, keywords, indicators. Start at
 * {@link sala.media.description.MediaDetails}; {@link sala.media.description.Description} is the same in columns. Knows
 * nothing of files or approval.
 */
@NullMarked
package sala.media.description;

import org.jspecify.annotations.NullMarked;
