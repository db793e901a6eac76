package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.media.look.LessonProfile;
import sala.media.transcode.Company;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Watch;

/** Two machines at one lesson, each with a folder of its own, who see each other through a shelf between them. */
@Tag("slow")
class HelpedTest {

    private static final FfmpegTranscoder IN_CHUNKS =
            new FfmpegTranscoder(TestFfmpeg.CHILDREN, TestFfmpeg.TOOLS, Duration.ofSeconds(6));

    @TempDir
    Path folder;

    private final ConcurrentHashMap<String, String> claims = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> makers = new ConcurrentHashMap<>();
    private final CountDownLatch ownerIsAtIt = new CountDownLatch(1);
    private final CountDownLatch helperHasOne = new CountDownLatch(1);

    @Test
    void anotherMachineMakesChunksFromTheEndAndEachIsMadeOnce() throws Exception {
        Path lesson = TestFfmpeg.derive(folder, "part.mp4", List.of("-t", "24"), "-s", "160x90", "-c:a", "copy");
        Recording recording = new Recording(lesson, TestFfmpeg.TRANSCODER.probe(lesson), LessonProfile.SLIDES);
        TestFfmpeg.newFolder(folder, "shelf");
        Path here = TestFfmpeg.newFolder(folder, "here");
        Path there = TestFfmpeg.newFolder(folder, "there");
        CompletableFuture<Transcoded> whole =
                CompletableFuture.supplyAsync(() -> IN_CHUNKS.transcode(recording, here, new Machine("owner", here)));
        Machine helper = new Machine("helper", there);
        assertThat(ownerIsAtIt.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(helper.fetch("look")).isTrue();
        IN_CHUNKS.help(recording, there, helper);
        Transcoded made = whole.get(3, TimeUnit.MINUTES);
        assertThat(made.length()).isCloseTo(Duration.ofSeconds(24), Duration.ofMillis(300));
        assertThat(makers.get("first-0003")).isEqualTo("helper");
        assertThat(makers.get("first-0000")).isEqualTo("owner");
        assertThat(helper.shelf("look").toFile().list())
                .as("what a look hands over")
                .containsExactly("look");
        assertThat(claims).as("nobody is at anything any more").isEmpty();
    }

    /**
     * Tells who is at what; the owner's first chunk waits until the helper has begun, so that both have something to
     * do.
     */
    private final class Machine implements Watch, Company {

        private final String name;
        private final Path own;

        Machine(String name, Path own) {
            this.name = name;
            this.own = own;
        }

        @Override
        public void finished(Path part) {
            if (makers.putIfAbsent(part.getFileName().toString(), name) != null) {
                throw new AssertionError(part + " is made a second time");
            }
            copy(part, shelf(part.getFileName().toString()));
        }

        @Override
        public boolean take(String part) {
            boolean taken = claims.putIfAbsent(part, name) == null;
            if (name.equals("helper")) {
                helperHasOne.countDown();
            } else if (part.equals("first-0000")) {
                ownerIsAtIt.countDown();
                awaitOther();
            }
            return taken;
        }

        private void awaitOther() {
            try {
                assertThat(helperHasOne.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void leave(String part) {
            claims.remove(part, name);
        }

        @Override
        public boolean has(String part) {
            return Files.isDirectory(shelf(part));
        }

        @Override
        public boolean fetch(String part) {
            if (has(part) && !Files.isDirectory(own.resolve(part))) {
                copy(shelf(part), own.resolve(part));
            }
            return has(part);
        }

        private Path shelf(String part) {
            return folder.resolve("shelf").resolve(part);
        }

        private void copy(Path from, Path to) {
            Path coming = to.resolveSibling(to.getFileName() + ".coming");
            try (var files = Files.list(from)) {
                Files.createDirectory(coming);
                for (Path file : files.toList()) {
                    Files.copy(file, coming.resolve(file.getFileName()));
                }
                Files.move(coming, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Company company() {
            return this;
        }

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
