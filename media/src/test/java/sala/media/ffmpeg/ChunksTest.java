package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.look.Probed;
import sala.media.transcode.Cancelled;
import sala.media.transcode.MadeRendition;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

@Tag("slow")
class ChunksTest {

    private static final FfmpegTranscoder IN_CHUNKS =
            new FfmpegTranscoder(TestFfmpeg.CHILDREN, TestFfmpeg.TOOLS, Duration.ofSeconds(12));

    @TempDir
    Path folder;

    @Test
    void chunksJoinWithoutASeam() {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "31"), "-s", "640x360", "-c:a", "copy");
        Transcoded whole = make(TestFfmpeg.TRANSCODER, lesson, "whole", Watch.NOBODY);
        Transcoded joined = make(IN_CHUNKS, lesson, "joined", Watch.NOBODY);
        assertThat(joined.length()).isEqualTo(whole.length());
        for (int i = 0; i < whole.renditions().size(); i++) {
            MadeRendition one = whole.renditions().get(i);
            MadeRendition other = joined.renditions().get(i);
            assertThat(other.codecs()).isEqualTo(one.codecs());
            assertThat(lengths(other)).as(other.name()).isEqualTo(lengths(one));
            assertThat(TestFfmpeg.times(other.file()).stream().sorted().toList())
                    .as(other.name())
                    .isEqualTo(TestFfmpeg.times(one.file()).stream().sorted().toList());
        }
        assertThat(likeness(joined.renditions().get(1), whole.renditions().get(1)))
                .isGreaterThan(0.98);
    }

    @Test
    void aRecordingWithoutIndexIsCutAtTheSamePlaces() {
        Path capture = TestFfmpeg.derive(
                folder, "part.ts", List.of("-t", "25"), "-s", "320x180", "-c:v", "mpeg2video", "-c:a", "mp2");
        Transcoded whole = make(TestFfmpeg.TRANSCODER, capture, "whole", Watch.NOBODY);
        Transcoded joined = make(IN_CHUNKS, capture, "joined", Watch.NOBODY);
        assertThat(likeness(joined.renditions().get(0), whole.renditions().get(0)))
                .isGreaterThan(0.97);
    }

    @Test
    void whoeverWasKilledGoesOnWithTheNextChunk() throws Exception {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "31"), "-s", "640x360", "-c:a", "copy");
        assertThatThrownBy(() -> make(IN_CHUNKS, lesson, "work", until("rest-0000")))
                .isInstanceOf(Cancelled.class);
        Path finished = folder.resolve("work").resolve("rest-0000").resolve("360p25.mp4");
        FileTime when = Files.getLastModifiedTime(finished);
        List<FileTime> seen = new ArrayList<>();
        make(IN_CHUNKS, lesson, "work", new Looking() {
            @Override
            public void progress(double done, @Nullable Duration left) {
                if (Files.exists(finished)) {
                    seen.add(time(finished));
                }
                assertThat(done).isGreaterThan(0.3);
            }
        });
        assertThat(seen).isNotEmpty();
        assertThat(seen.get(0)).isEqualTo(when);
        assertThat(folder.resolve("work").resolve("rest-0000"))
                .as("what went into the whole is not kept twice")
                .doesNotExist();
    }

    @Test
    void theLowestPictureCanBeWatchedBeforeTheOthersAreMade() {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "13"), "-s", "640x360", "-c:a", "copy");
        List<String> first = new ArrayList<>();
        Transcoded made = make(TestFfmpeg.TRANSCODER, lesson, "work", new Looking() {
            @Override
            public void playable(Transcoded early) {
                early.renditions().forEach(rendition -> first.add(rendition.name()));
                assertThat(early.poster()).exists();
                assertThat(early.length()).isCloseTo(Duration.ofSeconds(13), Duration.ofMillis(300));
            }
        });
        assertThat(first).containsExactly("360p5", "sound", "voice-opus");
        assertThat(made.renditions()).hasSizeGreaterThan(3);
    }

    private Transcoded make(FfmpegTranscoder transcoder, Path file, String name, Watch watch) {
        Path into = folder.resolve(name);
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Probed probed = transcoder.probe(file);
        return transcoder.transcode(new Recording(file, probed), into, watch);
    }

    private static List<Long> lengths(MadeRendition made) {
        return made.segments().list().stream()
                .map(segment -> Math.round(segment.seconds() * 1000))
                .toList();
    }

    /** How alike two files look: 1 when they are the same (SSIM). */
    private double likeness(MadeRendition one, MadeRendition other) {
        Ended ended = TestFfmpeg.PROGRAMS.run(
                Task.brief(
                        List.of(
                                "ffmpeg",
                                "-nostdin",
                                "-i",
                                one.file().toString(),
                                "-i",
                                other.file().toString(),
                                "-lavfi",
                                "ssim",
                                "-f",
                                "null",
                                "-"),
                        folder),
                Listener.reading(line -> {}));
        String said = ended.errors().stream()
                .filter(line -> line.contains("All:"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(said.replaceAll(".*All:([0-9.]+).*", "$1"));
    }

    /** Stops the work as soon as this part of it is there. */
    private Watch until(String stage) {
        return new Looking() {
            @Override
            public boolean cancelled() {
                return Files.isDirectory(folder.resolve("work").resolve(stage));
            }
        };
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks on and does not interfere. */
    private static class Looking implements Watch {

        @Override
        public void progress(double done, @Nullable Duration left) {
            // not looked at
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
