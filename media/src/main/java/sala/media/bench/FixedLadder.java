package sala.media.bench;

import java.util.ArrayList;
import java.util.List;
import sala.media.look.Probed;
import sala.media.look.Size;

/**
 * The ladders of other programs, which do not look at the content (from their sources): MediaCMS with fixed rates, a
 * key frame every four seconds; PeerTube with constant quality under a cap by pixels, a key frame every two.
 */
enum FixedLadder {
    MEDIACMS(List.of(new Fixed(240, 300), new Fixed(360, 500), new Fixed(480, 1_000), new Fixed(720, 2_500)), 4),
    PEERTUBE(List.of(new Fixed(240, 320), new Fixed(360, 780), new Fixed(480, 1_500), new Fixed(720, 2_800)), 2);

    private final List<Fixed> rungs;
    private final int keySeconds;

    FixedLadder(List<Fixed> rungs, int keySeconds) {
        this.rungs = rungs;
        this.keySeconds = keySeconds;
    }

    List<Fixed> below(int shortSide) {
        return rungs.stream().filter(rung -> rung.shortSide <= shortSide).toList();
    }

    /** One rung without sound. */
    List<String> words(String file, Probed.Picture picture, Fixed rung) {
        Size size =
                picture.size().times((double) rung.shortSide / picture.size().shortSide());
        int group = (int) Math.round(keySeconds * picture.rate().perSecond());
        List<String> words = new ArrayList<>(List.of("-v", "error", "-i", file, "-map", "0:" + picture.stream()));
        words.addAll(List.of("-vf", "scale=" + size.width() + ":" + size.height(), "-c:v", "libx264"));
        words.addAll(List.of("-preset", this == PEERTUBE ? "veryfast" : "medium", "-g", Integer.toString(group)));
        String rate = rung.kilobits + "k";
        String buffer = 2 * rung.kilobits + "k";
        words.addAll(
                this == PEERTUBE
                        ? List.of("-maxrate", rate, "-bufsize", buffer)
                        : List.of("-b:v", rate, "-maxrate", rate, "-bufsize", buffer));
        words.addAll(List.of("-pix_fmt", "yuv420p", file(rung)));
        return words;
    }

    String file(Fixed rung) {
        return name() + rung.shortSide + ".mp4";
    }

    /** A rung of a ladder that is the same for every lesson. */
    record Fixed(int shortSide, int kilobits) {}
}
