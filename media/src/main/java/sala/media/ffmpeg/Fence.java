package sala.media.ffmpeg;

import java.util.List;

/**
 * What keeps a hostile file from reaching anything but itself: ffmpeg opens nothing but local files, and of those only
 * the formats of recordings, so that a playlist, or any other format that names further files, is refused whatever it
 * calls itself. Lists were tried against hostile samples (docs/adr/0007).
 */
final class Fence {

    private static final String FORMATS = String.join(
            ",",
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,asf,flv,swf,avi,mpeg,mpegvideo,mpegts,rm", // what schools have
            "dv,mxf,gxf,nut,yuv4mpegpipe,ivf,ivr,wtv,dhav,nsv,nuv,smk,flic", // cameras, studios, recorders, old CD-ROMs
            "mp3,aac,wav,ogg,flac,amr",
            "aiff,au,caf,w64,voc,ac3,eac3,dts,dtshd,ape,tta,wv,tak,mpc,mpc8,xwma");

    /** 7680 by 4320: the largest picture that any camera of a school makes, and room for decoding it. */
    private static final int PIXELS = 33_177_600;

    static final int STREAMS = 32;

    private Fence() {}

    /** Options that must stand before every {@code -i}. */
    static List<String> inputOptions() {
        return List.of(
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                FORMATS,
                "-max_pixels",
                Integer.toString(PIXELS),
                "-max_streams",
                Integer.toString(STREAMS));
    }
}
