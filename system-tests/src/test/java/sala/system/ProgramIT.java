package sala.system;

import static org.assertj.core.api.Assertions.assertThat;
import static sala.testkit.Eventually.eventually;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sala.testkit.Sample;

/** What another program gets from the documented API of the running product. */
@ResourceLock(value = Nodes.SHARED, mode = ResourceAccessMode.READ)
class ProgramIT {

    private static final Duration ENCODING = Duration.ofMinutes(6);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern RENDITION = Pattern.compile("\"url\":\"([^\"]+\\.mp4[^\"]*)\"");

    @TempDir
    private static Path files;

    private static Api teacher;
    private static Api pupil;
    private static String ready;

    @BeforeAll
    static void aLessonIsUploaded() throws IOException {
        pupil = Api.of(Nodes.district()).signedIn(Role.PUPIL.account());
        teacher = Api.of(Nodes.district()).signedIn(Role.TEACHER.account());
        HttpResponse<String> created = teacher.upload(
                Sample.PHONE_LESSON.copyTo(files),
                "{\"title\":\"เศษส่วนจากโทรศัพท์\",\"subject\":\"คณิตศาสตร์\",\"grades\":[\"ป.4\"],"
                        + "\"language\":\"th\",\"licence\":\"CC-BY-4.0\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        ready = afterEncoding(found(ID, created.body()));
    }

    @Test
    void anUploadedLessonIsPlayableInMoreThanOneRendition() {
        assertThat(ready).contains("\"status\":\"ready\"", "\"subject\":\"mathematics\"", "\"P4\"");
        String master = teacher.get(found(Pattern.compile("\"hls\":\"([^\"]+)\""), ready))
                .body();
        assertThat(master.lines().filter(line -> line.startsWith("#EXT-X-STREAM-INF")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aNodeThatEncodedIsStillReady() {
        HttpResponse<String> health = Api.of(Nodes.district()).get("/health/ready");
        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
    }

    @Test
    void aFileIsServedInParts() {
        HttpResponse<String> part = rendition("bytes=0-99");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(part.headers().firstValue("Content-Length")).contains("100");
        assertThat(part.headers().firstValue("Content-Range"))
                .hasValueSatisfying(range -> assertThat(range).startsWith("bytes 0-99/"));
        assertThat(part.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("immutable"));
    }

    @Test
    void whatLiesBehindTheEndIsRefusedWithoutABody() {
        HttpResponse<String> refused = rendition("bytes=999999999-");

        assertThat(refused.statusCode()).isEqualTo(416);
        assertThat(refused.body()).isEmpty();
    }

    @Test
    void aFileThatIsKnownIsNotSentAgain() {
        String tag = rendition("bytes=0-0").headers().firstValue("ETag").orElseThrow();
        assertThat(teacher.with("If-None-Match", tag).get(address()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void nobodyElseGetsTheFile() {
        assertThat(Api.of(Nodes.district()).get(address()).statusCode()).isIn(401, 403, 404);
    }

    @Test
    void aBrokenFileFailsWithAReasonInTheReadersLanguage() throws IOException {
        HttpResponse<String> created = teacher.upload(Sample.NOISE.copyTo(files), "{\"title\":\"เสียงซ่า\"}");
        String failed = afterEncoding(found(ID, created.body()));

        assertThat(failed)
                .contains("\"status\":\"failed\"", "\"reasonCode\":\"media.not-a-recording\"")
                .containsPattern("\"reason\":\"[^\"]*[ก-ฮ]");
    }

    @Test
    void aValueThatIsNotOfferedIsNamedWithThoseThatAre(@TempDir Path own) throws IOException {
        HttpResponse<String> refused = teacher.upload(Sample.PHONE_LESSON.copyTo(own), "{\"subject\":\"magic\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("\"field\":\"subject\"", "mathematics");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/v1/tokens | null",
                "POST | /api/v1/tokens | [",
                "POST | /api/v1/tokens | {\"username\":[]}",
                "PUT | /api/v1/attempts/00000000-0000-4000-8000-000000000000/answers/q1 | \"text\"",
                "PUT | /api/v1/attempts/00000000-0000-4000-8000-000000000000/answers/q1 | [1]",
                "POST | /api/v1/activities/00000000-0000-4000-8000-000000000000/spells | [null]",
                "POST | /api/v1/activities/00000000-0000-4000-8000-000000000000/spells | {}",
                "POST | /api/v1/activities/00000000-0000-4000-8000-000000000000/spells | [{\"at\":\"never\"}]",
                "POST | /api/v1/media/00000000-0000-4000-8000-000000000000/spells | [null]"
            })
    void jsonThatDoesNotSuitIsRefusedInTheReadersLanguage(String method, String path, String json) {
        HttpResponse<String> refused = pupil.as("application/json").send(method, path, json);

        assertThat(refused.statusCode()).as(refused.body()).isIn(400, 422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).containsPattern("\"code\":\"[a-z.-]+\"").containsPattern("\"detail\":\"[^\"]*[ก-ฮ]");
    }

    @Test
    void everyRouteOfTheApiIsDescribed() {
        String described = Api.of(Nodes.district()).get("/openapi").body();

        assertThat(described).contains("\"title\":\"Sala\"", "application/problem+json");
        assertThat(Route.all())
                .extracting(Route::path)
                .filteredOn(path -> path.startsWith("/api/v1/"))
                .allSatisfy(path -> assertThat(described).contains('"' + path + "\":{"));
        assertThat(described).doesNotContain("\"/courses\":{");
    }

    @Test
    void whatTheNodeDoesIsMeasured() {
        String measured = Api.of(Nodes.district()).get("/metrics").body();

        assertThat(measured)
                .contains(
                        "sala_jobs{",
                        "sala_files_damaged{",
                        "sala_fleet_schools{",
                        "asked=\"api\"",
                        "sala_request_millis_count{");
    }

    @Test
    void theFleetIsOneAnswer() {
        String fleet = Api.of(Nodes.district())
                .signedIn(Role.ADMIN.account())
                .get("/api/v1/fleet")
                .body();

        assertThat(fleet).contains("\"nodes\":[", "\"state\":\"", "\"total\":");
    }

    private static HttpResponse<String> rendition(String range) {
        return teacher.with("Range", range).get(address());
    }

    private static String address() {
        return found(RENDITION, ready);
    }

    /** The item when it is ready or has failed. */
    private static String afterEncoding(String id) {
        String address = "/api/v1/media/" + id;
        Pattern ended = Pattern.compile("\"status\":\"(ready|failed)\"");
        eventually("item " + id + " to be encoded", ENCODING, () -> ended.matcher(
                        teacher.get(address).body())
                .find());
        return teacher.get(address).body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }
}
