/**
 * Schools, their classrooms, and the curriculum's words: {@link sala.school.Grade} and
 * {@link sala.school.SubjectGroup}.
 */
@NullMarked
package sala.school;

import org.jspecify.annotations.NullMarked;
