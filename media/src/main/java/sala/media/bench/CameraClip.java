package sala.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sala.child.ChildPrograms;
import sala.disk.Folders;
import sala.media.ffmpeg.FfmpegTools;

/**
 * A recording that costs as many bits as that of a camera held by hand, and moves like one: a zoom without end that
 * shakes, with the noise of a sensor, at about 4 Mbit/s.
 */
public final class CameraClip {

    private static final String NAME = "lesson-camera.mp4";

    private CameraClip() {}

    /** @param arguments the file to make, and how many seconds it lasts */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("sala-clip");
        try (ChildPrograms children = new ChildPrograms(work.resolve("children"))) {
            Ffmpeg ffmpeg = new Ffmpeg(
                    FfmpegTools.unpack(work.resolve("tools"), children).folder());
            Files.move(make(ffmpeg, work, Integer.parseInt(arguments[1])), Path.of(arguments[0]));
        } finally {
            Folders.delete(work);
        }
    }

    static Path make(Ffmpeg ffmpeg, Path work, int seconds) throws IOException {
        String graph = "mandelbrot=s=1440x810:r=25:maxiter=120:inner=mincol:end_scale=0.1:end_pts=3000,"
                + "crop=1280:720:80+40*sin(t*1.3)+4*sin(t*7):45+25*cos(t*1.7)+3*sin(t*9),noise=alls=3:allf=t";
        List<String> words = new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i", graph));
        words.addAll(List.of("-t", Integer.toString(seconds)));
        words.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-pix_fmt", "yuv420p"));
        words.add(NAME);
        ffmpeg.run(words, work);
        return work.resolve(NAME);
    }
}
