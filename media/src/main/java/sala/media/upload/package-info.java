/**
 * Files on their way in, piece by piece, over lines that break: what was acknowledged is on the disk, and goes on after
 * a closed browser or a restarted node. Start at {@link sala.media.upload.Uploads}; how it is spoken of over HTTP is in
 * {@code sala.web.media} (docs/adr/0019).
 */
@NullMarked
package sala.media.upload;

import org.jspecify.annotations.NullMarked;
