package sala.media.timetable.csv;

import sala.media.timetable.Slot;
import sala.media.timetable.Topic;

/**
 * A line of a file that makes a lesson.
 *
 * @param line its number in the file, from 1
 */
public record ReadLine(long line, Slot slot, Topic topic) {}
