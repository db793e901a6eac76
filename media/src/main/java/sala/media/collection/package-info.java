/**
 * Items that people gather: {@link sala.media.collection.MediaCollections} in an order of their own, played one after
 * the other, for themselves, their school or everybody; and {@link sala.media.collection.Favourites}. A collection
 * opens no door: whoever may not see an item does not see it in a collection.
 */
@NullMarked
package sala.media.collection;

import org.jspecify.annotations.NullMarked;
