package sala.media.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.disk.Workbench;
import sala.job.Fate;
import sala.job.RunForTests;
import sala.media.ffmpeg.SpeechForTests;
import sala.media.item.MediaBeans;
import sala.media.subtitle.Cue;
import sala.media.subtitle.Cues;
import sala.media.subtitle.Subtitle;
import sala.media.subtitle.SubtitleKind;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** What a server that speaks as whisper's do is told, and what becomes of its answers. */
class HearWordsTest {

    private static final String HEARD = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nตัวเศษอยู่ข้างบน\n";

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    @TempDir
    Path folder;

    private MediaBeans beans;
    private HttpServer office;
    private byte[] told = {};
    private int status = 200;
    private String answer = HEARD;
    private UUID lesson;

    @BeforeEach
    void aServerAndALesson() throws IOException {
        beans = new MediaBeans(db, folder.resolve("blobs"));
        office = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        office.createContext("/inference", this::listen);
        office.start();
        lesson = beans.take(beans.teacher, "lesson.3gp", Sample.PHONE_LESSON.bytes(), "เศษส่วน");
        beans.completeWithSound(lesson, SpeechForTests.sound(folder));
    }

    @AfterEach
    void stop() {
        office.stop(0);
    }

    @Test
    void whatIsSaidIsWrittenDownAndMarkedAsHeard() {
        assertThat(run(server())).isInstanceOf(Fate.Done.class);

        assertThat(only().heard()).isTrue();
        assertThat(beans.subtitles.cues(only()).list()).extracting(Cue::text).containsExactly("ตัวเศษอยู่ข้างบน");
    }

    @Test
    void theServerIsToldTheSoundAndTheLanguageAndNothingElse() {
        run(server());

        String request = new String(told, StandardCharsets.ISO_8859_1);
        assertThat(request)
                .contains("name=\"language\"\r\n\r\nth\r\n")
                .contains("RIFF")
                .contains("WAVE");
        assertThat(new String(told, StandardCharsets.UTF_8))
                .doesNotContain("เศษส่วน")
                .doesNotContain(lesson.toString());
    }

    @Test
    void readingThemOverTakesTheMarkAway() {
        run(server());
        beans.wording.change(beans.teacher, only(), cues("ตัวเศษ"));

        assertThat(only().heard()).isFalse();
    }

    @Test
    void wordsThatPeopleGaveStay() {
        beans.wording.add(beans.teacher, lesson, SubtitleKind.SUBTITLES, "th", cues("ของครู"));

        assertThat(run(server())).isInstanceOf(Fate.Done.class);
        assertThat(beans.subtitles.cues(only()).list()).extracting(Cue::text).containsExactly("ของครู");
    }

    @Test
    void whileTheServerIsAwayTheWorkWaits() {
        assertThat(run("http://127.0.0.1:9/inference")).isEqualTo(Fate.retry("media.speech-away"));
        status = 503;
        assertThat(run(server())).isEqualTo(Fate.retry("media.speech-away"));
        assertThat(beans.subtitles.of(lesson)).isEmpty();
    }

    @Test
    void aRecordingWithoutWordsHasNone() {
        answer = "WEBVTT\n\n";

        assertThat(run(server())).isEqualTo(Fate.failed("media.speech-nothing"));
    }

    private Subtitle only() {
        List<Subtitle> all = beans.subtitles.of(lesson);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Fate run(String server) {
        HearWords job = new HearWords(
                beans.items,
                beans.blobs,
                SpeechForTests.INSTANCE,
                new WhisperServer(server),
                beans.wording,
                new Transactions(db.userTransaction()),
                new Workbench(folder.resolve("work")));
        return job.run(new RunForTests(Json.createObjectBuilder()
                .add("item", lesson.toString())
                .add("language", "th")
                .add("person", beans.teacher.person().toString())
                .build()));
    }

    private String server() {
        return "http://127.0.0.1:" + office.getAddress().getPort() + "/inference";
    }

    private void listen(HttpExchange exchange) throws IOException {
        try (exchange) {
            told = exchange.getRequestBody().readAllBytes();
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Cues cues(String text) {
        return new Cues(List.of(new Cue(Duration.ofSeconds(1), Duration.ofSeconds(2), text)));
    }
}
