/**
 * How items are found: {@link sala.media.listing.MediaLists} for people, each of whom sees what the table of access
 * lets them see, and {@link sala.media.listing.FindableMedia} for search, which does the looking itself.
 */
@NullMarked
package sala.media.listing;

import org.jspecify.annotations.NullMarked;
