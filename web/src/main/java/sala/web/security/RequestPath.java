package sala.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The path by which the server finds what answers a request: decoded, and with {@code ..} gone its way. What was sent,
 * {@code getRequestURI()}, may look like another one.
 */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
