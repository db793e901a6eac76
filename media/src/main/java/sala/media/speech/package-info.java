/**
 * Lets a whisper server of the office hear what is said in a recording, where the keeper of the node names one
 * ({@code sala.whisper}); off otherwise. Start at {@link sala.media.speech.Hearing}, by which people ask;
 * {@link sala.media.speech.HearWords} does the work. What was heard are subtitles like any others, marked as heard
 * until somebody has read them over.
 */
@NullMarked
package sala.media.speech;

import org.jspecify.annotations.NullMarked;
