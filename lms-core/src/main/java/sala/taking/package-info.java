/**
 * Learning: a pupil takes the courses of the own classroom. Start at {@link sala.taking.CourseTaking}, which pages
 * call; {@link sala.taking.Progress} is what is shown of it, statements of {@code sala.usage} are what is counted and
 * sent up.
 */
@NullMarked
package sala.taking;

import org.jspecify.annotations.NullMarked;
