/**
 * Files of programmes, as offices have them: headed in Thai or English, years of either era, in any of the alphabets
 * that Excel writes. Start at {@link sala.media.timetable.csv.Programmes}, which shows what a file would change before
 * it does; {@link sala.media.timetable.csv.ProgrammeReader} reads it and says of each line that it cannot use why.
 */
@NullMarked
package sala.media.timetable.csv;

import org.jspecify.annotations.NullMarked;
