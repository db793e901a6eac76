package sala.web.indicator;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import sala.fault.Invalid;
import sala.web.page.FormParts;

/** Reads the table out of a form: small enough to be held in memory. */
@Singleton
public class TableUpload {

    static final int LARGEST = 16 << 20;

    /** @throws Invalid when there is none, or an empty one */
    public byte[] read(HttpServletRequest request) {
        try {
            FileItemInputIterator parts = FormParts.of(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (!part.isFormField() && "file".equals(part.getFieldName())) {
                    return bytes(part);
                }
            }
        } catch (FileUploadException e) {
            throw new Invalid("file", "upload.not-a-form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Invalid("file", "field.required");
    }

    private static byte[] bytes(FileItemInput part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            byte[] bytes = stream.readNBytes(LARGEST);
            if (bytes.length == 0) {
                throw new Invalid("file", "field.required");
            }
            return bytes;
        }
    }
}
