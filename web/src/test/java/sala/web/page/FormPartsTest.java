package sala.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.junit.jupiter.api.Test;

class FormPartsTest {

    @Test
    void theLongestNameThatWindowsTakesIsTakenInThaiToo() throws IOException {
        String name = "ก".repeat(251) + ".pdf";
        FileItemInput file = only(name);
        assertThat(FormParts.fileName(file)).isEqualTo(name);
        try (InputStream bytes = file.getInputStream()) {
            assertThat(bytes).hasContent("paper");
        }
    }

    @Test
    void aNameThatNoDiskTakesIsANameAllTheSame() throws IOException {
        assertThat(FormParts.fileName(only("a\0b.pdf"))).isEqualTo("a\0b.pdf");
    }

    @Test
    void aFileThatWasNotChosenHasNoName() throws IOException {
        assertThat(FormParts.fileName(only(""))).isEmpty();
    }

    @Test
    void metadataAreWordsAlsoWhenTheyAreSentAsAFile() throws IOException {
        assertThat(FormParts.isWords(only("metadata", "words.json"))).isTrue();
        assertThat(FormParts.isWords(only("file", "words.json"))).isFalse();
    }

    private static FileItemInput only(String name) throws IOException {
        return only("file", name);
    }

    private static FileItemInput only(String part, String name) throws IOException {
        String body = "--b\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\npaper\r\n--b--\r\n";
        return FormParts.of(request(body.getBytes(StandardCharsets.UTF_8))).next();
    }

    private static HttpServletRequest request(byte[] body) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FormPartsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentType" -> "multipart/form-data; boundary=b";
                    case "getContentLength" -> body.length;
                    case "getContentLengthLong" -> (long) body.length;
                    case "getCharacterEncoding" -> "UTF-8";
                    case "getInputStream" -> new Body(body);
                    default -> null;
                });
    }

    /** What came over the line. */
    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read as it comes: the request is not asynchronous");
        }
    }
}
