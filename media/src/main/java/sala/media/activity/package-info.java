/**
 * Items of the register as activities of courses: {@link sala.media.activity.MediaActivity} for what is watched or
 * heard, {@link sala.media.activity.DocumentActivity} for what is read.
 */
@NullMarked
package sala.media.activity;

import org.jspecify.annotations.NullMarked;
