package sala.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;

/** Answers requests for blobs: conditions, ranges, and headers that let browsers keep what cannot change. */
@Singleton
public class BlobAnswers {

    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;

    /** What has its hash in its address never changes; still only for whoever was let in. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private static final String ASK_AGAIN = "private, no-cache";

    private final BlobStore blobs;

    @Inject
    public BlobAnswers(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * @param fixed whether the address names these very bytes
     * @throws NoSuchBlob when the bytes are not on this node
     */
    public Response answer(Blob blob, String mediaType, boolean fixed, HttpHeaders request) {
        Blob stored = blobs.find(blob.hash()).orElseThrow(() -> new NoSuchBlob(blob.hash()));
        return answer(new BlobContent(blobs, stored), mediaType, fixed, request);
    }

    /** @param fixed whether the address names these very bytes */
    Response answer(FileContent file, String mediaType, boolean fixed, HttpHeaders request) {
        String tag = '"' + file.tag() + '"';
        Response.ResponseBuilder response = matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : content(file, tag, request).type(mediaType);
        return response.header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, fixed ? FOR_EVER : ASK_AGAIN)
                .build();
    }

    /** For the second origin, whose addresses bear a proof and are as good as new every few hours. */
    public Response fenced(Blob blob, String mediaType, HttpHeaders request) {
        Response answer = answer(blob, mediaType, false, request);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=600");
        return answer;
    }

    private static Response.ResponseBuilder content(FileContent file, String tag, HttpHeaders request) {
        try {
            Optional<ByteRange> range = ByteRange.of(rangeStillMeant(tag, request), file.size());
            ByteRange sent = range.orElse(new ByteRange(0, file.size() - 1));
            Response.ResponseBuilder response = range.isPresent()
                    ? Response.status(PARTIAL).header("Content-Range", sent.header(file.size()))
                    : Response.ok();
            return response.entity(file.part(sent)).header(HttpHeaders.CONTENT_LENGTH, sent.length());
        } catch (ByteRange.NotSatisfiable e) {
            return Response.status(NOT_SATISFIABLE).header("Content-Range", "bytes */" + file.size());
        }
    }

    /** A range asked for with {@code If-Range} counts only when the file is still the one that was begun. */
    private static @Nullable String rangeStillMeant(String tag, HttpHeaders request) {
        String begun = request.getHeaderString("If-Range");
        return begun == null || begun.equals(tag) ? request.getHeaderString("Range") : null;
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }
}
