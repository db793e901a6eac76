package sala.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({
        "/courses,                         200, INFO",
        "/media/new,                       200, INFO",
        "/media/1b4e28ba/hls/480p5.mp4,    206, DEBUG",
        "/media/1b4e28ba/poster,           304, DEBUG",
        "/assets/app.js,                   200, DEBUG",
        "/assets/app.js,                   404, INFO",
        "/media/1b4e28ba/file,             broken off, INFO",
    })
    void manyFilesAreSilentUnlessSomethingIsWrong(String path, String answer, Level level) {
        assertThat(AccessLog.level(path, answer)).isEqualTo(level);
    }
}
