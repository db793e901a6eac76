/**
 * What somebody does with an activity: one {@link sala.attempt.Attempt} after the other, and the
 * {@link sala.attempt.Score} of each. What an attempt's state means is known by the activity's type alone.
 */
@NullMarked
package sala.attempt;

import org.jspecify.annotations.NullMarked;
