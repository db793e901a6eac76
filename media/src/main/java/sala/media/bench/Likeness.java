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

    Likeness(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** 1 for what looks the same. */
    double of(Pair pair, Path work) throws IOException {
        String said = ffmpeg.run(pair.words("ssim"), work);
        Matcher found = ALL.matcher(said);
        if (!found.find()) {
            throw new IOException("ffmpeg said nothing of likeness: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    /**
     * What is compared.
     *
     * @param picture of the source
     */
    record Pair(Path made, Path source, Probed.Picture picture) {

        /** The words that open both, show them alike and hand them to a filter, the made one first. */
        List<String> words(String filter) {
            String shown = "fps=" + picture.rate() + ",scale=" + picture.size().width() + ":"
                    + picture.size().height() + ":flags=bicubic,setsar=1,format=yuv420p";
            String joined = picture.interlaced() ? "bwdif=mode=send_frame," : "";
            String graph = "[0:v]" + shown + "[a];[1:" + picture.stream() + "]" + joined + shown + "[b];[a][b]";
            return List.of("-i", made.toString(), "-i", source.toString(), "-lavfi", graph + filter, "-f", "null", "-");
        }
    }
}
