package sala.mirror.disk;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lines of a file on a disk that anybody may have had in his hands: none is longer than the memory bears. */
final class BoundedLines implements Closeable {

    /** A list of a hundred thousand things, sealed, is some megabytes. */
    private static final int MOST_LETTERS = 64 << 20;

    private final BufferedReader in;
    private final int most;

    BoundedLines(Path file) throws IOException {
        this(file, (int) Math.min(MOST_LETTERS, Runtime.getRuntime().maxMemory() / 16));
    }

    BoundedLines(Path file, int most) throws IOException {
        this.in = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS),
                StandardCharsets.US_ASCII));
        this.most = most;
    }

    /** Empty at the end of the file. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        for (; letter >= 0 && letter != '\n'; letter = in.read()) {
            if (line.length() == most) {
                throw new IOException("a line without end");
            }
            line.append((char) letter);
        }
        return Optional.of(line.toString());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
