/**
 * What teachers hang on lessons on air for a class of theirs: {@link sala.media.handout.Handouts}. What belongs to a
 * lesson for everybody hangs on the timetable instead ({@link sala.media.timetable.Links}).
 */
@NullMarked
package sala.media.handout;

import org.jspecify.annotations.NullMarked;
