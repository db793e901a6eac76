/**
 * What is asked for twice, and done once. Start at {@link sala.once.SentForms}; that every form of a page asks it is
 * seen to by the doors.
 */
@NullMarked
package sala.once;

import org.jspecify.annotations.NullMarked;
