package sala.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import sala.fault.Invalid;
import sala.roster.Rosters;
import sala.roster.Sent;
import sala.web.page.Form;
import sala.web.page.FormParts;

/** The form with a roster: held in memory, never on a disk. */
final class RosterUpload {

    /** With the other fields of the form; whoever takes the bytes refuses so many. */
    static final int LARGEST = Rosters.LARGEST + (1 << 20);

    private static final int LONGEST_FIELD = 200;

    private RosterUpload() {}

    /** @throws Invalid when there is none */
    static Sent read(HttpServletRequest request, RosterTerms terms) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        try {
            FileItemInputIterator parts = FormParts.of(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                if (!part.isFormField() && !FormParts.fileName(part).isEmpty()) {
                    Form form = Form.of(fields);
                    byte[] bytes = bytes(part, Rosters.LARGEST + 1);
                    return new Sent(
                            FormParts.fileName(part),
                            bytes,
                            terms.of(form.text("term")),
                            form.id("school").orElse(null));
                }
                fields.add(part.getFieldName(), new String(bytes(part, LONGEST_FIELD), StandardCharsets.UTF_8));
            }
            throw new Invalid("file", "field.required");
        } catch (FileUploadException e) {
            throw new Invalid("file", "upload.not-a-form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(FileItemInput part, int most) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(most);
        }
    }
}
