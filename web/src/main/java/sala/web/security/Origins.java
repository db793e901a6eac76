package sala.web.security;

import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells by the browser's own headers whether a request comes from a page of this very origin. */
final class Origins {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origins() {}

    /** Whether the browser says that another origin sent this. Our second origin counts as another. */
    static boolean isForeign(Function<String, @Nullable String> headers) {
        String site = headers.apply("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = headers.apply("Origin");
        return origin != null && !sameHost(origin, headers.apply("Host"));
    }

    /** Whether the browser says that a page of ours sent this; a request that says nothing is not proven to be. */
    static boolean isOurs(Function<String, @Nullable String> headers) {
        String site = headers.apply("Sec-Fetch-Site");
        String origin = headers.apply("Origin");
        return site != null ? site.equals("same-origin") : origin != null && sameHost(origin, headers.apply("Host"));
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
