package sala.media.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.media.look.Probed;

/** How alike a rendition and its source look when both are shown at the size and pace of the source (SSIM). */
final class Likeness {

    private static final Pattern ALL = Pattern.compile("SSIM.*All:([0-9.]+)");

    private final Ffmpeg ffmpeg;
    private final Path source;
    private final Probed.Picture picture;

    Likeness(Ffmpeg ffmpeg, Path source, Probed.Picture picture) {
        this.ffmpeg = ffmpeg;
        this.source = source;
        this.picture = picture;
    }

    /** 1 for what looks the same. */
    double of(Path file, Path work) throws IOException {
        String shown = "fps=" + picture.rate() + ",scale=" + picture.size().width() + ":"
                + picture.size().height() + ":flags=bicubic,setsar=1,format=yuv420p";
        String joined = picture.interlaced() ? "bwdif=mode=send_frame," : "";
        String said = ffmpeg.run(
                List.of(
                        "-i",
                        file.toString(),
                        "-i",
                        source.toString(),
                        "-lavfi",
                        "[0:v]" + shown + "[a];[1:" + picture.stream() + "]" + joined + shown + "[b];[a][b]ssim",
                        "-f",
                        "null",
                        "-"),
                work);
        Matcher found = ALL.matcher(said);
        if (!found.find()) {
            throw new IOException("ffmpeg said nothing of likeness: " + said);
        }
        return Double.parseDouble(found.group(1));
    }
}
