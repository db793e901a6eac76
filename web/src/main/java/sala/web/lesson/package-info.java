/**
 * Where pupils learn: the page of a course, watching, reading, answering. Start at
 * {@link sala.web.lesson.LearnResource}; what they do is kept by {@code sala.taking}.
 */
@NullMarked
package sala.web.lesson;

import org.jspecify.annotations.NullMarked;
