package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import sala.media.ladder.Rung;

/**
 * An encoder for H.264 in a processor's or a graphics card's own circuits, and how it is told what is wanted.
 *
 * @param name ffmpeg's
 * @param before options that stand before the inputs; the device is among them, so that it is let into the sandbox
 * @param handing filter that hands it the pictures
 * @param quality options for constant quality, with a percent sign for its number
 */
record HardwareEncoder(String name, List<String> before, String handing, List<String> quality) {

    static final Path CARD = Path.of("/dev/dri/renderD128");

    /** Those that the bundled ffmpeg has and the fence can hold (docs/adr/0042), the better first. */
    static final List<HardwareEncoder> KNOWN = List.of(
            new HardwareEncoder(
                    "h264_qsv",
                    List.of("-qsv_device", CARD.toString()),
                    "format=nv12",
                    List.of("-preset", "medium", "-global_quality", "%")),
            new HardwareEncoder(
                    "h264_vaapi",
                    List.of("-vaapi_device", CARD.toString()),
                    "format=nv12,hwupload",
                    List.of("-rc_mode", "QVBR", "-global_quality", "%")));

    HardwareEncoder {
        before = List.copyOf(before);
        quality = List.copyOf(quality);
    }

    /**
     * Few pictures a second cost next to nothing, and are what thin lines live on: those stay with the better encoder.
     */
    static boolean isFor(Rung rung) {
        return rung.codec() == Rung.Codec.H264 && !rung.isSlow();
    }

    void addTo(Words words, Rung rung) {
        String group = Integer.toString(rung.group());
        String cap = Integer.toString(rung.quality().cap());
        String factor = Integer.toString(rung.quality().factor());
        words.add("-c:v", name, "-profile:v", "main");
        quality.forEach(word -> words.add(word.replace("%", factor)));
        words.add(
                "-b:v",
                cap,
                "-maxrate",
                cap,
                "-bufsize",
                Integer.toString(rung.quality().cap() * 2));
        words.add("-g", group, "-bf", "0");
    }
}
