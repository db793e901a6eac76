/** What teachers think of items: {@link sala.media.review.Reviews}, stars and a few words, one by each person. */
@NullMarked
package sala.media.review;

import org.jspecify.annotations.NullMarked;
