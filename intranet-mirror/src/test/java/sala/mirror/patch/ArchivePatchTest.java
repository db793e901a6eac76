package sala.mirror.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an archive only what is new inside its members travels, and the very same archive comes out. */
class ArchivePatchTest {

    @TempDir
    Path folder;

    private final Map<String, byte[]> pages = new TreeMap<>();

    @BeforeEach
    void aPackageOfPages() {
        for (int page = 0; page < 20; page++) {
            pages.put("page-" + page + ".html", words(page, 4_000));
        }
        pages.put("picture.png", random(99, 60_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9})
    void aWordInOnePageTravelsAsAWord(int level) throws IOException {
        byte[] before = zip(pages, level);
        change("page-7.html");
        byte[] now = zip(pages, level);
        byte[] patch = patch(before, now).orElseThrow();
        assertThat(patch).hasSizeLessThan(500);
        assertThat(apply(before, patch, now.length)).isEqualTo(now);
        assertThat(left()).isZero();
    }

    @Test
    void membersThatAreStoredOrComeAndGoAreKeptInStep() throws IOException {
        byte[] before = zip(pages, 6);
        pages.remove("page-3.html");
        pages.put("a-new.html", words(500, 1_000));
        byte[] now = zipWithStored(pages);
        byte[] patch = patch(before, now).orElseThrow();
        assertThat(patch).hasSizeLessThan(6_000);
        assertThat(apply(before, patch, now.length)).isEqualTo(now);
    }

    /** As programs do that are not zlib: here by two flushes in the middle of the data. */
    @Test
    void whatZlibDoesNotPackInTheSameWayStaysPacked() throws IOException {
        byte[] before = join(zip(pages, 6), odd(words(700, 4_000)));
        change("page-7.html");
        byte[] now = join(zip(pages, 6), odd(words(700, 4_000)));
        byte[] patch = patch(before, now).orElseThrow();
        assertThat(patch).hasSizeLessThan(600);
        assertThat(apply(before, patch, now.length)).isEqualTo(now);
    }

    @Test
    void whatIsNoArchiveHasNoSuchPatch() throws IOException {
        byte[] zip = zip(pages, 6);
        byte[] other = random(1, 10_000);
        assertThat(patch(zip, other)).isEmpty();
        assertThat(patch(other, zip)).isEmpty();
        assertThat(patch(zip, new byte[0])).isEmpty();
        assertThat(patch(zip, new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(patch(zip, join(Arrays.copyOf(zip, 30), other))).isEmpty();
    }

    /** Of a bomb only so much is laid open as may be; the rest is taken as it is. */
    @Test
    void aBombIsNotBlownUp() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Map<String, byte[]> bomb = new TreeMap<>();
        for (int i = 0; i < 9; i++) {
            bomb.put("zeros-" + i, zeros);
        }
        byte[] packed = zip(bomb, 9);
        Path file = Files.write(folder.resolve("bomb"), packed);
        try (FileChannel bytes = FileChannel.open(file);
                Open open = Open.in(folder)) {
            int laid = open.lay(bytes, (number, span, inflated) -> OptionalInt.of(9))
                    .size();
            assertThat(laid).isEqualTo(6);
            assertThat(open.file().size()).isLessThan(Members.MOST_BYTES + packed.length);
        }
    }

    @Test
    void whatIsNoPatchIsRefused() throws IOException {
        byte[] before = zip(pages, 6);
        change("page-7.html");
        byte[] now = zip(pages, 6);
        byte[] patch = patch(before, now).orElseThrow();
        refused(before, Arrays.copyOf(patch, patch.length / 2), now.length);
        refused(before, patch, now.length - 1);
        byte[] large = patch.clone();
        Arrays.fill(large, 4, 8, (byte) 0x7f);
        refused(before, large, now.length);
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] spoiled = patch.clone();
            spoiled[4 + random.nextInt(spoiled.length - 4)] ^= (byte) (1 << random.nextInt(8));
            mayBeRefused(before, spoiled, now.length);
        }
        assertThat(left()).isZero();
    }

    private void refused(byte[] before, byte[] patch, int size) {
        assertThatIOException().isThrownBy(() -> apply(before, patch, size));
    }

    private void mayBeRefused(byte[] before, byte[] patch, int size) {
        try {
            assertThat(apply(before, patch, size)).hasSizeLessThanOrEqualTo(size);
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void change(String page) {
        byte[] now = new String(pages.get(page), StandardCharsets.UTF_8)
                .replaceFirst("word-1", "another word altogether")
                .getBytes(StandardCharsets.UTF_8);
        pages.put(page, now);
    }

    private Optional<byte[]> patch(byte[] before, byte[] now) throws IOException {
        try (FileChannel older = FileChannel.open(Files.write(folder.resolve("older"), before));
                FileChannel newer = FileChannel.open(Files.write(folder.resolve("newer"), now))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return ArchivePatch.write(older, newer, folder, out) ? Optional.of(out.toByteArray()) : Optional.empty();
        }
    }

    private byte[] apply(byte[] before, byte[] patch, int size) throws IOException {
        Path patched = Files.write(folder.resolve("patch"), patch);
        try (FileChannel older = FileChannel.open(Files.write(folder.resolve("older"), before))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ArchivePatch.apply(older, patched, size, folder, out);
            return out.toByteArray();
        }
    }

    /** Files that were for the work alone. */
    private long left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("open"))
                    .count();
        }
    }

    private static byte[] zip(Map<String, byte[]> files, int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipWithStored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = entry(file.getKey());
                if (file.getKey().equals("a-new.html")) {
                    CRC32 sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        return entry;
    }

    private static byte[] odd(byte[] content) {
        byte[] head = {
            'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'o'
        };
        Deflater deflater = new Deflater(6, true);
        byte[] out = new byte[content.length + 100];
        deflater.setInput(content, 0, content.length / 2);
        int first = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
        deflater.setInput(content, content.length / 2, content.length - content.length / 2);
        deflater.finish();
        int second = deflater.deflate(out, first, out.length - first);
        deflater.end();
        return join(head, Arrays.copyOf(out, first + second));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] words(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder("word-1 ");
        for (int i = 0; i < count; i++) {
            words.append(Integer.toString(random.nextInt(5_000), 36)).append(' ');
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
