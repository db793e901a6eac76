package sala.media.cut;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import sala.media.transcode.Watch;

/** Takes pieces out of recordings without coding them anew. Safe for several threads. */
public interface Cutter {

    /**
     * How long a recording is.
     *
     * @throws sala.media.transcode.Unplayable when it is none, with the reason
     * @throws sala.media.transcode.TranscoderUnavailable when this node cannot look at all
     */
    Duration length(Path file);

    /**
     * Makes one file of these pieces, in this order. Each begins at a key frame, at or before where it was asked to.
     *
     * @param into an empty folder for this work alone; the file is in it afterwards
     * @throws sala.media.transcode.Unplayable when a file turns out not to be what it seemed
     * @throws sala.media.transcode.Cancelled when the watch says so
     * @throws sala.media.transcode.TranscoderUnavailable when it may work another time
     */
    Path cut(List<Piece> pieces, Path into, Watch watch);
}
