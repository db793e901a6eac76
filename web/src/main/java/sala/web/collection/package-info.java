/**
 * Collections, {@code /collections}, and what else belongs around an item: favourites, reviews, its QR code. Start at
 * {@link sala.web.collection.CollectionResource} and {@link sala.web.collection.Surroundings}.
 */
@NullMarked
package sala.web.collection;

import org.jspecify.annotations.NullMarked;
