package sala.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/** The parts of a multipart form, one after the other as they come. */
public final class FormParts {

    /** Room for a name of 255 Thai letters, the longest that Windows takes: three bytes each, and nine when quoted. */
    private static final int HEAD = 4 << 10;

    /** Many programs send JSON as a file of its own, with a name and a type. */
    private static final String METADATA = "metadata";

    private FormParts() {}

    /** Files are read as long as they are; whoever reads them knows when it is too much. */
    public static FileItemInputIterator of(HttpServletRequest request) throws IOException {
        return of(request, -1);
    }

    /** @param largest what a file may be at most */
    public static FileItemInputIterator of(HttpServletRequest request, long largest) throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setMaxPartHeaderSize(HEAD);
        upload.setMaxFileSize(largest);
        return upload.getItemIterator(request);
    }

    /** Whether it is words about a file rather than the file itself, however they were sent. */
    public static boolean isWords(FileItemInput part) {
        return part.isFormField() || METADATA.equals(part.getFieldName());
    }

    /** What the sender calls the file, whatever signs are in it; empty for what is none, or was not chosen. */
    public static String fileName(FileItemInput part) {
        try {
            String name = part.getName();
            return name == null || name.isBlank() ? "" : name;
        } catch (InvalidPathException e) {
            return e.getInput();
        }
    }
}
