package sala.web.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a player asks for, very often: the file of one rendition, or a part of it.
 *
 * @param version as in {@link FileRequest#version()}
 * @param proof as in {@link FileRequest#proof()}
 */
record Piece(UUID item, String rendition, @Nullable String version, @Nullable String proof) {

    private static final Pattern ADDRESS =
            Pattern.compile("/media/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/hls/([\\w-]+)\\.mp4");

    /** Empty for requests for anything else. */
    static Optional<Piece> in(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        return request.getMethod().equals("GET") && address.matches()
                ? Optional.of(new Piece(
                        UUID.fromString(address.group(1)),
                        address.group(2),
                        request.getParameter("v"),
                        request.getParameter("proof")))
                : Optional.empty();
    }
}
