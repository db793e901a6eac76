/**
 * The playlists of HTTP Live Streaming (RFC 8216), written from measured segments whenever they are asked for, since
 * the addresses in them depend on who asks. Start at {@link sala.media.hls.MasterPlaylist}. One file a rendition;
 * segments are byte ranges of it (docs/adr/0006).
 */
@NullMarked
package sala.media.hls;

import org.jspecify.annotations.NullMarked;
