package sala.web.player;

import org.jspecify.annotations.Nullable;
import sala.media.hls.MasterPlaylist.Frame;
import sala.media.hls.Offer;

/**
 * One line of the quality menu.
 *
 * @param rung the rendition that is kept to; null where the player chooses among those of the offer
 * @param frame how large it is; null where the player chooses, and for sound
 * @param bytes what the whole lesson needs of the line, at most
 */
public record Quality(Offer offer, @Nullable String rung, @Nullable Frame frame, long bytes) {

    /** Whether fewer pictures are shown than eyes expect of something that moves. */
    public boolean isSlow() {
        return frame != null && frame.perSecond() < 20;
    }
}
