/**
 * Courses: how they are made, approved, published and given to classrooms. Start at {@link sala.course.Course}, which
 * holds the rules; {@link sala.course.CourseEditing}, {@link sala.course.CourseApproval} and
 * {@link sala.course.CourseAssigning} are what people do with them, each deciding access first. Learning is in
 * {@code sala.taking}.
 */
@NullMarked
package sala.course;

import org.jspecify.annotations.NullMarked;
