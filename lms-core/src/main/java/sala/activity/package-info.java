/**
 * The SPI of activity types: start at {@link sala.activity.ActivityType}. A type is a CDI bean in a jar of the EAR;
 * content and the state of attempts are JSON that only the type reads (docs/adr/0011). What all activities share, such
 * as title, place in the course, dates, access and completion, is in {@code sala.course} and {@code sala.taking}.
 */
@NullMarked
package sala.activity;

import org.jspecify.annotations.NullMarked;
