package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.blob.OpenBlobs;

/** Answers requests for blobs. */
@Singleton
public class BlobAnswers {

    private final BlobStore blobs;
    private final OpenBlobs open;

    @Inject
    public BlobAnswers(BlobStore blobs, OpenBlobs open) {
        this.blobs = blobs;
        this.open = open;
    }

    /**
     * @param fixed whether the address names these very bytes
     * @throws NoSuchBlob when the bytes are not on this node
     */
    public Response answer(Blob blob, String mediaType, boolean fixed, HttpHeaders request) {
        return FileAnswer.of(content(blob), mediaType, fixed, request::getHeaderString)
                .toResponse();
    }

    /** @throws NoSuchBlob when the bytes are not on this node */
    BlobContent content(Blob blob) {
        Blob stored = blobs.find(blob.hash()).orElseThrow(() -> new NoSuchBlob(blob.hash()));
        return new BlobContent(blobs, open, stored);
    }

    /** For the second origin, whose addresses bear a proof and are as good as new every few hours. */
    public Response fenced(Blob blob, String mediaType, HttpHeaders request) {
        Response answer = answer(blob, mediaType, false, request);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=600");
        return answer;
    }
}
