package sala.web.file;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all requests for files of an item have in common; filled in by the container. */
public final class FileRequest {

    @PathParam("item")
    @SuppressWarnings("NullAway.Init") // every address has one
    private UUID item;

    @Nullable
    @QueryParam("v")
    private String version;

    @Nullable
    @QueryParam("proof")
    private String proof;

    @Context
    private HttpHeaders headers;

    UUID item() {
        return item;
    }

    /** Which bytes the address names; null when it names whatever is there now. */
    @Nullable
    String version() {
        return version;
    }

    /** What a signed address bears; null for who comes with a session. */
    @Nullable
    String proof() {
        return proof;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** What is appended to every address of an answer, so that the proof goes on with it. */
    String suffix(String mark) {
        return proof == null ? "" : mark + "proof=" + proof.replaceAll("[^A-Za-z0-9._-]", "");
    }
}
