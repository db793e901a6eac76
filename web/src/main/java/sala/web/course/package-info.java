/**
 * Courses as staff see them: finding, making, filling, approving, giving to classrooms. Start at
 * {@link sala.web.course.CourseResource}; the pages on which pupils work are in {@code sala.web.lesson}.
 */
@NullMarked
package sala.web.course;

import org.jspecify.annotations.NullMarked;
