package sala.web.file;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a request for a file, with its conditions and ranges (RFC 9110, 13 and 14), and with headers that
 * let browsers keep what cannot change. It can go out through JAX-RS or past it.
 *
 * @param part what is sent of the file; null for an answer without a body
 */
record FileAnswer(int status, Map<String, String> headers, FileContent file, @Nullable ByteRange part) {

    /** What has its hash in its address never changes; still only for whoever was let in. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private static final String ASK_AGAIN = "private, no-cache";

    /** @param fixed whether the address names these very bytes */
    static FileAnswer of(
            FileContent file, String mediaType, boolean fixed, Function<String, @Nullable String> request) {
        String tag = '"' + file.tag() + '"';
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.ETAG, tag);
        headers.put("Accept-Ranges", "bytes");
        headers.put(HttpHeaders.CACHE_CONTROL, fixed ? FOR_EVER : ASK_AGAIN);
        if (matches(request.apply(HttpHeaders.IF_NONE_MATCH), tag)) {
            return new FileAnswer(HttpServletResponse.SC_NOT_MODIFIED, headers, file, null);
        }
        headers.put(HttpHeaders.CONTENT_TYPE, mediaType);
        return content(file, rangeStillMeant(tag, request), headers);
    }

    private static FileAnswer content(FileContent file, @Nullable String wanted, Map<String, String> headers) {
        try {
            Optional<ByteRange> range = ByteRange.of(wanted, file.size());
            range.ifPresent(part -> headers.put("Content-Range", part.header(file.size())));
            ByteRange sent = range.orElse(new ByteRange(0, file.size() - 1));
            headers.put(HttpHeaders.CONTENT_LENGTH, Long.toString(sent.length()));
            int status = range.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : HttpServletResponse.SC_OK;
            return new FileAnswer(status, headers, file, sent);
        } catch (ByteRange.NotSatisfiable e) {
            headers.put("Content-Range", "bytes */" + file.size());
            return new FileAnswer(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, headers, file, null);
        }
    }

    /** A range asked for with {@code If-Range} counts only when the file is still the one that was begun. */
    private static @Nullable String rangeStillMeant(String tag, Function<String, @Nullable String> request) {
        String begun = request.apply("If-Range");
        return begun == null || begun.equals(tag) ? request.apply("Range") : null;
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null && (header.strip().equals("*") || header.contains(tag));
    }

    Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach(response::header);
        ByteRange sent = part;
        return sent == null
                ? response.build()
                : response.entity(new SentFile(file, sent)).build();
    }

    /** Writes the head past JAX-RS; gives what has to follow it. */
    Optional<SentFile> writeHead(HttpServletResponse response) {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        return Optional.ofNullable(part).map(sent -> new SentFile(file, sent));
    }
}
