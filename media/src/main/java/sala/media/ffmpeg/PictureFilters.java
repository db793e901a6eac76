package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import sala.media.look.Crop;
import sala.media.look.Seen;
import sala.media.look.Size;

/** Filters that several commands share, in ffmpeg's words. */
final class PictureFilters {

    private PictureFilters() {}

    /** Makes whole pictures without bars; empty when they are so already. */
    static List<String> prepared(Seen seen) {
        List<String> filters = new ArrayList<>();
        switch (seen.scan()) {
            case WHOLE -> {}
            case HALVES -> filters.add("bwdif=mode=send_frame:deint=interlaced");
            case UPPER_FIRST -> filters.add("setfield=tff,bwdif=mode=send_frame:deint=all");
            case LOWER_FIRST -> filters.add("setfield=bff,bwdif=mode=send_frame:deint=all");
        }
        Crop crop = seen.crop();
        if (crop != null) {
            filters.add("crop=" + crop.width() + ":" + crop.height() + ":" + crop.x() + ":" + crop.y());
        }
        return filters;
    }

    static String scaled(Size size) {
        return "scale=" + size.width() + ":" + size.height() + ":flags=bicubic,setsar=1";
    }
}
