package sala.mirror.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchTest {

    @TempDir
    Path folder;

    private final byte[] older = random(1, 3_000_000);

    @Test
    void whatWasPutInIsAboutAllThatTravels() throws IOException {
        byte[] newer = join(
                Arrays.copyOf(older, 1_000_000), random(2, 2_000), Arrays.copyOfRange(older, 1_000_000, older.length));
        byte[] patch = patch(older, newer);
        assertThat(patch).hasSizeLessThan(2_600);
        assertThat(apply(older, patch, newer.length)).isEqualTo(newer);
    }

    @Test
    void anEmptyFileMayComeOutAndGoIn() throws IOException {
        assertThat(apply(older, patch(older, new byte[0]), 0)).isEmpty();
        byte[] few = random(3, 100);
        assertThat(apply(new byte[0], patch(new byte[0], few), few.length)).isEqualTo(few);
    }

    /** Longer than one segment, so that the second has another part of the older file beside it. */
    @Test
    void aFileOfManySegmentsIsPatchedSegmentBySegment() throws IOException {
        byte[] long1 = new byte[18 << 20];
        System.arraycopy(older, 0, long1, 17 << 20, 1 << 20);
        byte[] long2 = join(random(4, 500), long1);
        byte[] patch = patch(long1, long2);
        assertThat(patch).hasSizeLessThan(10_000);
        assertThat(apply(long1, patch, long2.length)).isEqualTo(long2);
    }

    @Test
    void whatIsNoPatchIsRefused() throws IOException {
        byte[] patch = patch(older, Arrays.copyOf(older, 2_000_000));
        refused(new byte[] {127, -1, -1, -1, 0}, 2_000_000);
        refused(random(5, 500), 2_000_000);
        refused(Arrays.copyOf(patch, patch.length / 2), 2_000_000);
        refused(patch, 1_999_999);
        refused(patch, 2_000_001);
    }

    private void refused(byte[] patch, int size) {
        assertThatIOException().isThrownBy(() -> apply(older, patch, size));
    }

    private byte[] patch(byte[] from, byte[] to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FileChannel first = file("from", from);
                FileChannel second = file("to", to)) {
            Patch.write(first, second, out);
        }
        return out.toByteArray();
    }

    private byte[] apply(byte[] from, byte[] patch, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FileChannel first = file("from", from)) {
            Patch.apply(first, new ByteArrayInputStream(patch), size, out);
        }
        return out.toByteArray();
    }

    private FileChannel file(String name, byte[] bytes) throws IOException {
        return FileChannel.open(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
