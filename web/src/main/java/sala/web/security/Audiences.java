package sala.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells requests of people's browsers for pages from requests of programs and scripts. */
public final class Audiences {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/xapi/", "/lti/", "/health", "/metrics");

    private Audiences() {}

    /** Whether a page answers this request, rather than JSON or a part of a page. */
    public static boolean wantsPage(HttpServletRequest request) {
        return !isFragment(request) && wantsPage(request.getRequestURI(), request.getHeader("Accept"));
    }

    /** Whether htmx asks for a part of a page. */
    public static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static boolean wantsPage(String path, @Nullable String accept) {
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }
}
