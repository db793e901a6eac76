package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sala.child.ChildPrograms;
import sala.media.transcode.Watch;
import sala.testkit.Sample;

/** The bundled programs, unpacked once for all tests, and files of old formats made with them. */
final class TestFfmpeg {

    static final ChildPrograms CHILDREN = new ChildPrograms(Path.of("target/child-programs"));
    static final FfmpegTools TOOLS = unpack();
    static final FfmpegTranscoder TRANSCODER = new FfmpegTranscoder(CHILDREN, TOOLS);
    static final Programs PROGRAMS = new Programs(CHILDREN, TOOLS.folder());

    private TestFfmpeg() {}

    /** Makes a file from the lesson; the options stand between input and output. */
    static Path derive(Path folder, String name, String... options) {
        return derive(folder, name, List.of(), options);
    }

    static Path derive(Path folder, String name, List<String> before, String... options) {
        Path lesson = folder.resolve(Sample.LESSON.fileName());
        if (!Files.exists(lesson)) {
            Sample.LESSON.copyTo(folder);
        }
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        arguments.addAll(before);
        arguments.addAll(List.of("-i", lesson.toString()));
        arguments.addAll(Arrays.asList(options));
        arguments.add(name);
        Ended ended = PROGRAMS.run(Task.brief(arguments, folder), Listener.reading(line -> {}));
        assertThat(ended.isClean()).as(ended.summary()).isTrue();
        return folder.resolve(name);
    }

    /** Three minutes of a file, by repeating it as it is. */
    static Path repeat(Path folder, String name, String repeated) {
        List<String> arguments = List.of(("ffmpeg -nostdin -v error -y -stream_loop -1 -i " + folder.resolve(name)
                        + " -t 180 -map 0 -c copy -f mpegts " + repeated)
                .split(" "));
        Ended ended = PROGRAMS.run(Task.brief(arguments, folder), Listener.reading(line -> {}));
        assertThat(ended.isClean()).as(ended.summary()).isTrue();
        return folder.resolve(repeated);
    }

    /** What ffprobe says of a file or a playlist, without our fence. */
    static String ask(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        arguments.addAll(Arrays.asList(options));
        arguments.add(file.toString());
        StringBuilder answer = new StringBuilder();
        Ended ended = PROGRAMS.run(Task.brief(arguments, file.getParent()), Listener.reading(line -> answer.append(line)
                .append('\n')));
        assertThat(ended.isClean()).as(ended.summary()).isTrue();
        return answer.toString().strip();
    }

    /** When each picture or sound of a file is shown or heard, in the order of the file. */
    static List<Double> times(Path file, String... options) {
        List<String> wanted = new ArrayList<>(List.of("-show_entries", "packet=pts_time", "-of", "csv=p=0"));
        wanted.addAll(Arrays.asList(options));
        return ask(file, wanted.toArray(String[]::new))
                .lines()
                .map(line -> Double.valueOf(line.replace(",", "").strip()))
                .toList();
    }

    static Path newFolder(Path parent, String name) {
        try {
            return Files.createDirectory(parent.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FfmpegSubtitles subtitles(Path work) {
        return new FfmpegSubtitles(PROGRAMS, work);
    }

    static Watch cancelledAtOnce() {
        return new Watch() {
            @Override
            public void progress(double done, java.time.Duration left) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }

    private static FfmpegTools unpack() {
        try {
            return FfmpegTools.unpack(Path.of("target/ffmpeg").toAbsolutePath(), CHILDREN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
