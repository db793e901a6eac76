/**
 * Watching and reading outside of a course: from today's lessons, the register, a collection. Start at
 * {@link sala.media.viewing.Viewings}; within a course {@link sala.taking.CourseTaking} does the same.
 */
@NullMarked
package sala.media.viewing;

import org.jspecify.annotations.NullMarked;
