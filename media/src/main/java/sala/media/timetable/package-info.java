/**
 * What is on air when, for whom: the programme of DLTV. Start at {@link sala.media.timetable.Timetable}; files of
 * programmes come in through {@code sala.media.timetable.csv}. What belongs to an airing (its video, worksheet, key,
 * quiz) hangs on it as {@link sala.media.timetable.Link}s. Recordings are cut along it elsewhere.
 */
@NullMarked
package sala.media.timetable;

import org.jspecify.annotations.NullMarked;
