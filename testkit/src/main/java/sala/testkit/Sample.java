package sala.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The sample files; other formats are made from these by the bundled ffmpeg where a test needs them. */
public enum Sample {
    /** One minute of slides and a voice in Thai: H.264 and AAC. */
    LESSON("lesson-fractions-60s.mp4"),
    /** The same as old phones recorded it: H.263 and AMR. */
    PHONE_LESSON("lesson-phone.3gp"),
    /** Noise with the name of a video. */
    NOISE("broken-noise.wmv"),
    /** A playlist with the name of a video, which points at a local file and at a port. */
    PLAYLIST("broken-playlist.mp4");

    private final String fileName;

    Sample(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** The caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(Sample.class.getResourceAsStream("/samples/" + fileName), fileName);
    }

    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the file under its own name into a folder, such as JUnit's {@code @TempDir}. */
    public Path copyTo(Path folder) {
        try (InputStream in = open()) {
            Path copy = folder.resolve(fileName);
            Files.copy(in, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
