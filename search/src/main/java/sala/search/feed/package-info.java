/**
 * Keeps the index up to date. {@link sala.search.feed.IndexFeed} follows the change log,
 * {@link sala.search.feed.IndexKeeper} builds the index anew when it must be, {@link sala.search.feed.ReadTexts} reads
 * the files of what was found worth finding.
 */
@NullMarked
package sala.search.feed;

import org.jspecify.annotations.NullMarked;
