/**
 * What was found out a moment ago and is asked for again and again, as by the hundreds of requests with which a class
 * watches a lesson. Start at {@link sala.recent.Recent}. Only for what {@link sala.recent.AccessChanges} hears of, so
 * that nothing here outlives the change that ends it (docs/adr/0041).
 */
@NullMarked
package sala.recent;

import org.jspecify.annotations.NullMarked;
