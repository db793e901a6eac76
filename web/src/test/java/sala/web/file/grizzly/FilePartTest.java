package sala.web.file.grizzly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartTest {

    @TempDir
    Path folder;

    private final AtomicLong moved = new AtomicLong();

    /** Grizzly puts into the queue what an external message does not count, and takes out what it counts. */
    @Test
    void itCountsInTheQueueWithItsLength() throws IOException {
        try (FileChannel file = file("abcdef")) {
            FilePart part = new FilePart(file, 2, 3, moved);
            assertThat(part.isExternal()).isFalse();
            assertThat(part.remaining()).isEqualTo(3);
        }
    }

    @Test
    void itSendsThatPartAndTellsHowMuch() throws IOException {
        try (FileChannel file = file("abcdef")) {
            FilePart part = new FilePart(file, 2, 3, moved);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            assertThat(part.writeTo(Channels.newChannel(line))).isEqualTo(3);
            assertThat(line.toString(StandardCharsets.US_ASCII)).isEqualTo("cde");
            assertThat(part.hasRemaining()).isFalse();
            assertThat(moved).hasValue(3);
        }
    }

    @Test
    void itLeavesTheFileOpenForOthers() throws IOException {
        try (FileChannel file = file("abc")) {
            new FilePart(file, 0, 3, moved).release();
            assertThat(file.isOpen()).isTrue();
        }
    }

    @Test
    void whatIsLongIsSentInSeveralParts() throws IOException {
        try (FileChannel file = file("abc")) {
            assertThat(new FilePart(file, 0, 5L << 30, moved).remaining()).isEqualTo(256 << 20);
        }
    }

    private FileChannel file(String text) throws IOException {
        return FileChannel.open(Files.writeString(folder.resolve("file"), text));
    }
}
