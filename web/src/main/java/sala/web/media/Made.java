package sala.web.media;

import org.jspecify.annotations.Nullable;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.item.MediaItem;
import sala.media.item.Rendition;
import sala.web.file.MediaAddresses;

/**
 * One rendition.
 *
 * @param bitrate mean bits a second
 * @param peak bits a second in the worst segment
 * @param url the whole of it as one file
 */
public record Made(
        String name,
        int bitrate,
        int peak,
        long bytes,
        String codecs,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double frameRate,
        String url) {

    static Made of(MediaItem item, Rendition rendition) {
        Frame frame = rendition.variant().frame();
        return new Made(
                rendition.name(),
                rendition.variant().averageBits(),
                rendition.variant().peakBits(),
                rendition.blob().size(),
                rendition.variant().codecs(),
                frame == null ? null : frame.width(),
                frame == null ? null : frame.height(),
                frame == null ? null : frame.perSecond(),
                MediaAddresses.rendition(item, rendition));
    }
}
