package sala.web.timetable;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import sala.fault.Invalid;
import sala.web.page.FormParts;

/** A small file out of a form, in memory. */
record SentFile(String name, byte[] bytes) {

    /** More is not read; whoever takes the bytes refuses so many. */
    static final int LARGEST = 11 << 20;

    /** @throws Invalid when there is none */
    static SentFile of(HttpServletRequest request) {
        try {
            FileItemInputIterator parts = FormParts.of(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (!part.isFormField() && !FormParts.fileName(part).isEmpty()) {
                    return read(part);
                }
            }
            throw new Invalid("file", "field.required");
        } catch (FileUploadException e) {
            throw new Invalid("file", "upload.not-a-form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentFile read(FileItemInput part) throws IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new SentFile(FormParts.fileName(part), bytes.readNBytes(LARGEST));
        }
    }
}
