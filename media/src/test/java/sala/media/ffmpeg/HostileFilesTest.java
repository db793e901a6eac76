package sala.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Fault;
import sala.media.look.Probed;
import sala.media.transcode.Recording;
import sala.media.transcode.Transcoded;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;
import sala.media.transcode.Watch;
import sala.testkit.Sample;

/** Files that want to reach others, or to use up the machine: each is refused with its reason, or tamed. */
@Tag("slow")
class HostileFilesTest {

    @TempDir
    Path folder;

    private final List<String> hits = new CopyOnWriteArrayList<>();
    private HttpServer neighbour;

    @BeforeEach
    void aServerThatNobodyShallAsk() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/", exchange -> {
            hits.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        neighbour.start();
    }

    @AfterEach
    void nobodyAskedIt() {
        neighbour.stop(0);
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lesson.mp4", "lesson.ts", "lesson.mpd", "lesson.wmv", "lesson"})
    void aDashManifestFetchesNothingWhateverItsName(String name) {
        assertThatProbing(
                        name, dash("http://127.0.0.1:" + neighbour.getAddress().getPort() + "/chunk.m4s"))
                .isEqualTo(Reason.PLAYLIST.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file", "neighbour", "concat", "data", "crypto"})
    void aPlaylistReachesNothingWhateverItPointsAt(String way) {
        Sample.LESSON.copyTo(folder);
        String address =
                switch (way) {
                    case "http" -> "http://127.0.0.1:" + neighbour.getAddress().getPort() + "/x.ts";
                    case "file" -> "file:///etc/passwd";
                    case "concat" -> "concat:/etc/passwd|/etc/hostname";
                    case "data" -> "data:video/mp2t;base64,R0FB";
                    case "crypto" -> "crypto+file:///etc/passwd";
                    default -> Sample.LESSON.fileName();
                };
        String list = "#EXTM3U\n#EXT-X-TARGETDURATION:60\n#EXTINF:60,\n" + address + "\n#EXT-X-ENDLIST\n";
        for (String name : List.of("lesson.m3u8", "lesson.mp4", "lesson.ts")) {
            assertThatProbing(name, list).as(name).isEqualTo(Reason.PLAYLIST.code());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><video src='http://127.0.0.1/'></video></body></html>",
                "[Reference]\nRef1=http://127.0.0.1/x.wmv\n",
                "<asx version=\"3\"><entry><ref href=\"http://127.0.0.1/x.wmv\"/></entry></asx>",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n",
                "%PDF-1.7 not a recording",
                "PK\u0003\u0004 nor is this",
                "#!/bin/sh\nrm -rf /\n"
            })
    void textWithTheNameOfARecordingIsNone(String text) {
        for (String name : List.of("lesson.mp4", "lesson.wmv", "lesson.flv")) {
            assertThatProbing(name, text.repeat(30)).as(name).isIn(Reason.NOT_MEDIA.code(), Reason.PLAYLIST.code());
        }
    }

    /** QuickTime may keep its samples in other files: the box that says so is obeyed by some players. */
    @Test
    void aMovieWhoseSamplesLieInAnotherFileReachesNothing() throws IOException {
        Path lesson = TestFfmpeg.derive(folder, "short.mov", List.of("-t", "1"), "-c", "copy");
        byte[] bytes = Files.readAllBytes(lesson);
        byte[] self = {'u', 'r', 'l', ' ', 0, 0, 0, 1};
        byte[] other = {'u', 'r', 'l', ' ', 0, 0, 0, 0};
        replace(bytes, self, other);
        Path refers = Files.write(folder.resolve("refers.mov"), bytes);
        Probed probed = TestFfmpeg.TRANSCODER.probe(refers);
        assertThat(probed.length()).isNotNull();
    }

    @Test
    void aPictureOfSixteenThousandPixelsIsRefusedBeforeItIsDecoded() {
        Path huge = TestFfmpeg.derive(
                folder,
                "huge.avi",
                "-filter_complex",
                "color=s=16000x16000:r=1:d=1,format=yuvj420p[v]",
                "-map",
                "[v]",
                "-c:v",
                "mjpeg");
        assertThatMaking(huge).isEqualTo(Reason.TOO_LARGE_PICTURE.code());
    }

    @Test
    void aPictureOfOneDotIsNoLesson() {
        Path dot = TestFfmpeg.derive(
                folder, "dot.mkv", "-filter_complex", "color=s=1x1:r=5:d=2[v]", "-map", "[v]", "-c:v", "ffv1");
        assertThatMaking(dot).isEqualTo(Reason.TOO_SMALL_PICTURE.code());
    }

    @Test
    void aDotBesideAVoiceIsAVoice() {
        Path voice = TestFfmpeg.derive(
                folder,
                "voice.mkv",
                "-filter_complex",
                "color=s=2x2:r=5:d=3[v]",
                "-map",
                "[v]",
                "-map",
                "0:a",
                "-t",
                "3",
                "-c:v",
                "ffv1",
                "-c:a",
                "copy");
        Transcoded made = make(voice);
        assertThat(made.renditions())
                .allSatisfy(rendition -> assertThat(rendition.frame()).isNull());
    }

    @Test
    void aThousandStreamsAreTooMany() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteBuffer packet = ByteBuffer.allocate(188);
        for (int table = 0; table < 1_000; table++) {
            packet.clear();
            packet.put((byte) 0x47).put((byte) (0x40 | 0x01)).put((byte) table).put((byte) 0x10);
            file.write(packet.array());
        }
        Path many = Files.write(folder.resolve("many.ts"), file.toByteArray());
        assertThatMaking(many).isIn(Reason.NOT_MEDIA.code(), Reason.NO_STREAM.code(), Reason.TOO_MANY_STREAMS.code());
        Path manySounds = manySounds();
        assertThatMaking(manySounds).isEqualTo(Reason.TOO_MANY_STREAMS.code());
    }

    @Test
    void aNameFullOfTricksIsNoPartOfACommand() throws IOException {
        Path tricky = folder.resolve("-i -y $(touch pwned) %03d [a] 'b' \u202egpj.mp4");
        Files.copy(TestFfmpeg.derive(folder, "short.mp4", List.of("-t", "2"), "-c", "copy"), tricky);
        assertThat(TestFfmpeg.TRANSCODER.probe(tricky).picture()).isNotNull();
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    /** A sound of 1,000 tracks in one Matroska file, each of them empty but for its name. */
    private Path manySounds() {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            options.addAll(List.of("-map", "0:a"));
        }
        options.addAll(List.of("-t", "0.2", "-c", "copy"));
        return TestFfmpeg.derive(folder, "many.mkv", options.toArray(String[]::new));
    }

    private static String dash(String address) {
        return "<?xml version=\"1.0\"?>\n<MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\""
                + " mediaPresentationDuration=\"PT60S\" profiles=\"urn:mpeg:dash:profile:isoff-main:2011\">"
                + "<Period><AdaptationSet mimeType=\"video/mp4\"><Representation id=\"1\" bandwidth=\"1\"><BaseURL>"
                + address + "</BaseURL></Representation></AdaptationSet></Period></MPD>";
    }

    private Transcoded make(Path file) {
        Path into = TestFfmpeg.newFolder(folder, file.getFileName() + "-made");
        return TestFfmpeg.TRANSCODER.transcode(
                new Recording(file, TestFfmpeg.TRANSCODER.probe(file)), into, Watch.NOBODY);
    }

    private AbstractStringAssert<?> assertThatProbing(String name, String text) {
        try {
            return assertThatMaking(Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AbstractStringAssert<?> assertThatMaking(Path file) {
        try {
            make(file);
            return assertThat("playable");
        } catch (Unplayable e) {
            return assertThat(e.code()).as(e.arguments().toString());
        } catch (Fault other) {
            throw new AssertionError(other.code() + " " + other.arguments(), other);
        }
    }

    private static void replace(byte[] bytes, byte[] from, byte[] to) {
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (ByteBuffer.wrap(bytes, i, from.length).equals(ByteBuffer.wrap(from))) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
    }
}
