/**
 * The page “วันนี้”: what each grade has on television that day, with the recording, worksheet and quiz of each lesson,
 * for the class that lost the satellite in the rain. Start at {@link sala.web.today.TodayResource}. What hangs on a
 * lesson is shown by the table of access, piece by piece.
 */
@NullMarked
package sala.web.today;

import org.jspecify.annotations.NullMarked;
