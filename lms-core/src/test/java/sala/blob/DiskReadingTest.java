package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.nio.file.ExtendedOpenOption;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.job.JobRun;

class DiskReadingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 4096, 1 << 20, (1 << 20) + 1, 3 << 20, (3 << 20) - 7})
    void itReadsWhatEverybodyReads(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Path file = Files.write(folder.resolve("file"), bytes);
        AtomicInteger parts = new AtomicInteger();
        assertThat(DiskReading.hash(file, nanos -> parts.incrementAndGet())).isEqualTo(Hashing.of(file));
        assertThat(parts).hasPositiveValue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeReadPastWhatIsRememberedTheFileIsReadAllTheSame() throws IOException {
        Path file = Path.of("/proc/version");
        assertThatThrownBy(() -> FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT))
                .isInstanceOf(IOException.class);
        assertThat(DiskReading.hash(file, nanos -> {})).isEqualTo(Hashing.of(file));
    }

    @Test
    void aFileThatIsNotThereIsToldOf() {
        assertThatThrownBy(() -> DiskReading.hash(folder.resolve("none"), nanos -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whoIsAskedToEndRestsNoLonger() {
        Leisure leisure = new Leisure(new CancelledRun());
        assertThatThrownBy(() -> leisure.read(Duration.ofHours(1).toNanos())).isInstanceOf(CancellationException.class);
    }

    private record CancelledRun() implements JobRun {

        @Override
        public UUID job() {
            return new UUID(0, 1);
        }

        @Override
        public JsonObject arguments() {
            return JsonObject.EMPTY_JSON_OBJECT;
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public void progress(double done, @Nullable Duration left) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
