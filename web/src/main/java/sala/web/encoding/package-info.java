/**
 * The queue of the encoder, {@code /media/encodings}: what is being made, what waits in which order, and what rests.
 * Start at {@link sala.web.encoding.EncodingResource}; who takes turns with whom is decided in {@code sala.job}.
 */
@NullMarked
package sala.web.encoding;

import org.jspecify.annotations.NullMarked;
