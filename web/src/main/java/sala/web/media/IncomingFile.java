package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import sala.access.Actor;
import sala.blob.BlobStore;
import sala.fault.Invalid;
import sala.media.intake.Arrived;
import sala.media.item.FileLabel;
import sala.media.upload.Uploads;
import sala.web.page.FormParts;

/** Reads a multipart form whose file goes straight to the disk, while it comes in. */
@Singleton
public class IncomingFile {

    private static final int SHORT = 64 << 10;

    private final BlobStore blobs;
    private final Uploads uploads;

    @Inject
    public IncomingFile(BlobStore blobs, Uploads uploads) {
        this.blobs = blobs;
        this.uploads = uploads;
    }

    /**
     * @throws Invalid when there is no file in it
     * @throws sala.media.upload.UploadRefused when it cannot be taken
     */
    public Received read(Actor actor, HttpServletRequest request) {
        uploads.requireRoom(actor, announced(request));
        try {
            Received received = new Received();
            FileItemInputIterator parts = FormParts.of(request, Uploads.LARGEST);
            while (parts.hasNext()) {
                take(parts.next(), received);
            }
            return received;
        } catch (FileUploadException e) {
            throw new Invalid("file", "upload.not-a-form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nobody said how much comes, one byte stands for it: the disk is looked at again as the bytes come. */
    private static long announced(HttpServletRequest request) {
        return Math.max(1, request.getContentLengthLong());
    }

    private void take(FileItemInput part, Received received) throws IOException {
        try (InputStream bytes = part.getInputStream()) {
            if (FormParts.isWords(part)) {
                received.fields.add(part.getFieldName(), text(bytes));
            } else if (received.file == null && !FormParts.fileName(part).isEmpty()) {
                received.file = new Arrived(FileLabel.of(FormParts.fileName(part)), blobs.put(bytes), false);
            }
        }
    }

    private static String text(InputStream bytes) throws IOException {
        return new String(bytes.readNBytes(SHORT), StandardCharsets.UTF_8);
    }
}
