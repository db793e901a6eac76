package sala.media.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Probed;
import sala.media.transcode.Watch;

/** Chooses the most telling frame of the first minute as the picture shown before a lesson plays. */
final class PosterFrame {

    private static final int LONG_SIDE = 640;
    private static final String NAME = "poster.webp";

    private final Programs programs;

    PosterFrame(Programs programs) {
        this.programs = programs;
    }

    /** Null when there is no picture, or none could be taken: a lesson without a poster is still a lesson. */
    @Nullable
    Path take(Path file, Probed probed, Path work, Watch watch) {
        Probed.Picture picture = probed.picture();
        if (picture == null) {
            return null;
        }
        Patience patience = Patience.forRecording(Lengths.orLongest(probed));
        programs.run(new Task(arguments(file, picture), work, patience), Listener.cancelledBy(watch));
        Path poster = work.resolve(NAME);
        return Files.isRegularFile(poster) ? poster : null;
    }

    private static List<String> arguments(Path file, Probed.Picture picture) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(picture.width(), picture.height()));
        String size = Math.round(picture.width() * scale) + ":" + Math.round(picture.height() * scale);
        String joined = picture.interlaced() ? "bwdif=deint=interlaced," : "";
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        arguments.addAll(Fence.inputOptions());
        arguments.addAll(List.of("-t", "60", "-i", file.toString(), "-map", "0:" + picture.stream()));
        arguments.addAll(List.of("-vf", joined + "fps=2,thumbnail=120,scale=" + size + ",setsar=1"));
        arguments.addAll(List.of("-frames:v", "1", "-map_metadata", "-1", "-quality", "70", NAME));
        return arguments;
    }
}
