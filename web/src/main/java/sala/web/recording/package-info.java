/**
 * Recordings of television for those who look after them: what came of each file, why one waits, and what can be said
 * about it. Start at {@link sala.web.recording.RecordingsResource}.
 */
@NullMarked
package sala.web.recording;

import org.jspecify.annotations.NullMarked;
