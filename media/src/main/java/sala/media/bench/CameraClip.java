package sala.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sala.child.ChildPrograms;
import sala.disk.Folders;
import sala.media.ffmpeg.FfmpegTools;

/** A recording that costs as many bits as that of a camera: a zoom without end, with the noise of a sensor. */
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
        String graph = "mandelbrot=s=1280x720:r=25:end_scale=0.02,noise=alls=6:allf=t";
        List<String> words = new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i", graph));
        words.addAll(List.of("-t", Integer.toString(seconds)));
        words.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-pix_fmt", "yuv420p"));
        words.add(NAME);
        ffmpeg.run(words, work);
        return work.resolve(NAME);
    }
}
