package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import sala.system.node.Node;

/** The files of a lesson through the real server, byte by byte: some the kernel sends, some are put together. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class FilesIT {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final String RENDITION = "720p25";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int STALLED = 100;

    private static Node node;
    private static String authorization;
    private static String piece;
    private static String whole;
    private static byte[] bytes;

    @BeforeAll
    static void aLesson() throws IOException {
        node = SampleCourse.atTheDistrict();
        Api api = Api.of(node).signedIn(Role.TEACHER.account());
        authorization = api.headers().get("Authorization");
        String item = sharp(api);
        piece = "/media/" + item + "/hls/" + RENDITION + ".mp4";
        whole = "/media/" + item + "/whole/" + RENDITION + ".mp4";
        bytes = asked(piece, "").body();
        assertThat(bytes).hasSizeGreaterThan(200_000);
    }

    @Test
    void aRangeIsThatPartOfTheFile() throws IOException {
        assertPart("bytes=0-0", 0, 1);
        assertPart("bytes=1000-100999", 1000, 101_000);
        assertPart("bytes=" + (bytes.length - 5) + "-", bytes.length - 5, bytes.length);
        assertPart("bytes=-7", bytes.length - 7, bytes.length);
        assertThat(asked(piece, "Range: bytes=0-1,5-6").body()).isEqualTo(bytes);
    }

    @Test
    void headsAreAnsweredWithoutTheFile() throws IOException {
        try (RawLine line = line()) {
            line.ask("HEAD", piece, "");
            RawLine.Answer head = line.answer(true);
            assertThat(head.fields()).containsEntry("content-length", Integer.toString(bytes.length));
            line.ask("GET", piece, "If-None-Match: " + head.fields().get("etag"));
            assertThat(line.answer(true).status()).isEqualTo(304);
            line.ask("GET", piece, "Range: bytes=" + bytes.length + "-");
            RawLine.Answer behind = line.answer(true);
            assertThat(behind.status()).isEqualTo(416);
            assertThat(behind.fields()).containsEntry("content-range", "bytes */" + bytes.length);
        }
    }

    /** What one file transfer of the server's leaves behind must not be taken for the next answer. */
    @Test
    void answersOnALineThatIsKeptAreNeverMixedUp() throws IOException {
        byte[] joined = asked(whole, "").body();
        Random random = new Random(1);
        try (RawLine line = line()) {
            for (int i = 0; i < 120; i++) {
                boolean kernel = random.nextBoolean();
                byte[] file = kernel ? bytes : joined;
                int first = random.nextInt(file.length);
                int behind = first + 1 + random.nextInt(file.length - first);
                line.ask("GET", kernel ? piece : whole, "Range: bytes=" + first + "-" + (behind - 1));
                assertThat(line.answer(false).body()).isEqualTo(Arrays.copyOfRange(file, first, behind));
            }
        }
    }

    @Test
    void requestsThatAreSentAheadAreAnsweredInTheirOrder() throws IOException {
        try (RawLine line = line()) {
            for (int i = 0; i < 20; i++) {
                line.ask("GET", i % 2 == 0 ? piece : "/health/live", "Range: bytes=" + i * 1000 + "-" + (i * 5000 + 9));
            }
            for (int i = 0; i < 20; i++) {
                RawLine.Answer answer = line.answer(false);
                if (i % 2 == 0) {
                    assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, i * 1000, i * 5000 + 10));
                }
            }
        }
    }

    /** More than a school's node has threads, of files that the kernel sends and of files that are put together. */
    @Test
    void whoReadsSlowlyKeepsNobodyWaitingAndMissesNothing() throws IOException {
        List<RawLine> slow = new ArrayList<>();
        try {
            for (int i = 0; i < STALLED; i++) {
                slow.add(line());
                slow.get(i).ask("GET", i % 2 == 0 ? piece : whole, "");
            }
            long begun = System.nanoTime();
            assertThat(Api.of(node).get("/signin").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            assertThat(slow.get(0).answer(false).body()).isEqualTo(bytes);
            assertThat(slow.get(1).answer(false).body())
                    .isEqualTo(asked(whole, "").body());
        } finally {
            for (RawLine line : slow) {
                line.close(); // most of them in the middle of the file
            }
        }
        assertThat(asked(piece, "").body()).isEqualTo(bytes);
    }

    private static void assertPart(String range, int first, int behind) throws IOException {
        RawLine.Answer answer = asked(piece, "Range: " + range);
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.fields())
                .containsEntry("content-range", "bytes " + first + "-" + (behind - 1) + "/" + bytes.length);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, first, behind));
    }

    private static RawLine.Answer asked(String path, String header) throws IOException {
        try (RawLine line = line()) {
            line.ask("GET", path, header);
            return line.answer(false);
        }
    }

    private static RawLine line() throws IOException {
        return new RawLine(node.address(), authorization);
    }

    /** A video that has this rendition: others of the same run may have brought one that has not. */
    private static String sharp(Api api) {
        return ID.matcher(api.get("/api/v1/search?q=&kind=video").body())
                .results()
                .map(found -> found.group(1))
                .filter(id -> api.get("/api/v1/media/" + id).body().contains("\"" + RENDITION + "\""))
                .findFirst()
                .orElseThrow();
    }
}
