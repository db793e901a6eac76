package sala.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Keeps addresses to return to within this site, so that a link cannot send people elsewhere after they signed in. */
public final class LocalAddress {

    private static final String HOME = "/";

    private LocalAddress() {}

    /** The address when it is a path of ours, else the home page. */
    public static String orHome(@Nullable String address) {
        return address != null && isLocal(address) ? address : HOME;
    }

    /** Where the reader came from, when that is another page of ours; else empty. */
    public static String ofPage(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        if (from == null) {
            return "";
        }
        try {
            URI page = URI.create(from);
            String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            boolean ours = request.getHeader("Host") != null
                    && request.getHeader("Host").equals(page.getRawAuthority());
            return ours && isLocal(path) && !page.getRawPath().equals(request.getRequestURI()) ? path : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isLocal(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return false;
        }
        try {
            return URI.create(address).getHost() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
