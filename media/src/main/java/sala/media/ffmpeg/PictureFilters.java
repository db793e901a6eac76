package sala.media.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import sala.media.look.Crop;
import sala.media.look.Light;
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

    /**
     * Makes what ordinary screens show of a picture of a high dynamic range; empty for all others. What a screen can
     * show stays nearly as it is, lights are drawn together. Costs more than anything else, so it comes after all that
     * makes pictures fewer or smaller.
     */
    static List<String> ordinary(Light light) {
        if (light == Light.ORDINARY) {
            return List.of();
        }
        String written = light == Light.PQ ? "smpte2084" : "arib-std-b67";
        return List.of(
                "zscale=tin=" + written + ":pin=2020:min=2020_ncl:rin=limited:t=linear:npl=203",
                "format=gbrpf32le",
                "zscale=p=709",
                "tonemap=mobius:param=0.5:peak=5:desat=0",
                "zscale=t=709:m=709:p=709:r=limited");
    }

    static String scaled(Size size) {
        return "scale=" + size.width() + ":" + size.height() + ":flags=bicubic,setsar=1";
    }
}
