/**
 * Recordings of television that appear in watched folders, and the lessons that are cut from them along the timetable.
 * {@link sala.media.recording.WatchFolders} sees them come, {@link sala.media.recording.CutRecording} is the job,
 * {@link sala.media.recording.Recordings} is what people do with them. The files stay as they are where they are.
 */
@NullMarked
package sala.media.recording;

import org.jspecify.annotations.NullMarked;
