/**
 * The timetable of television lessons for those who keep it: its days, files of programmes, and what belongs to each
 * lesson. What pupils and teachers see of it is in {@code sala.web.today}.
 */
@NullMarked
package sala.web.timetable;

import org.jspecify.annotations.NullMarked;
