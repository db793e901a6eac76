/**
 * Pages and doors for schools and their classes, for those who look after them. Start at
 * {@link sala.web.school.SchoolsResource}.
 */
@NullMarked
package sala.web.school;

import org.jspecify.annotations.NullMarked;
