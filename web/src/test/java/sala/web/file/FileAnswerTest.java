package sala.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileAnswerTest {

    private static final Text FILE = new Text("0123456789");

    @Test
    void withoutARangeAllIsSent() {
        FileAnswer answer = answer(Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Content-Length", "10")
                .containsEntry("Content-Type", "video/mp4")
                .containsEntry("Accept-Ranges", "bytes")
                .containsEntry("ETag", "\"tag\"")
                .containsEntry("Cache-Control", "private, max-age=31536000, immutable");
    }

    @Test
    void aRangeIsSentAsAPart() {
        FileAnswer answer = answer(Map.of("Range", "bytes=2-4"));
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.headers())
                .containsEntry("Content-Range", "bytes 2-4/10")
                .containsEntry("Content-Length", "3");
        assertThat(answer.part()).isEqualTo(new ByteRange(2, 4));
    }

    @Test
    void severalRangesAreAnsweredWithAll() {
        assertThat(answer(Map.of("Range", "bytes=0-1,4-5")).status()).isEqualTo(200);
    }

    @Test
    void aRangeBehindTheEndIsRefusedWithTheTrueLength() {
        FileAnswer answer = answer(Map.of("Range", "bytes=10-"));
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.headers()).containsEntry("Content-Range", "bytes */10");
        assertThat(answer.part()).isNull();
    }

    @Test
    void whoeverHasItAlreadyIsToldSo() {
        FileAnswer answer = answer(Map.of("If-None-Match", "\"tag\"", "Range", "bytes=2-4"));
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.headers()).doesNotContainKey("Content-Length");
        assertThat(answer.part()).isNull();
    }

    @Test
    void aPartOfAnotherFileIsNotGoneOnWith() {
        Map<String, String> begun = Map.of("Range", "bytes=2-4", "If-Range", "\"other\"");
        assertThat(answer(begun).status()).isEqualTo(200);
        assertThat(answer(Map.of("Range", "bytes=2-4", "If-Range", "\"tag\"")).status())
                .isEqualTo(206);
    }

    @Test
    void whatMayChangeIsAskedForAgain() {
        assertThat(FileAnswer.of(FILE, "video/mp4", false, name -> null).headers())
                .containsEntry("Cache-Control", "private, no-cache");
    }

    private static FileAnswer answer(Map<String, String> request) {
        return FileAnswer.of(FILE, "video/mp4", true, request::get);
    }

    private record Text(String text) implements FileContent {

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public String tag() {
            return "tag";
        }

        @Override
        public Reading open() throws IOException {
            throw new IOException("heads only");
        }
    }
}
