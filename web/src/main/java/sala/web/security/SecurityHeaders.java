package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import sala.node.NodeSettings;

/** The headers that tell browsers what our pages never do, so that they stop it when it happens anyway. */
public class SecurityHeaders implements Filter {

    /**
     * What the document viewer's worker may do, which decodes pictures with WebAssembly; it has its policy from its own
     * file.
     */
    private static final String WORKERS =
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
                    + "font-src 'self'; img-src 'self'; style-src 'self'";

    private static final Pattern HOST = Pattern.compile("[\\w.\\[\\]:-]+");

    private final int contentPort = NodeSettings.fromSystemProperties().contentPort();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse headers = (HttpServletResponse) response;
        if (isForNodes((HttpServletRequest) request)) {
            chain.doFilter(request, response);
            return;
        }
        headers.setHeader("X-Content-Type-Options", "nosniff");
        headers.setHeader("Referrer-Policy", "same-origin");
        headers.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (TwoOrigins.isContent(request, contentPort)) {
            // what is framed there is of no origin at all, and could not even use its own files
            headers.setHeader("Access-Control-Allow-Origin", "*");
            headers.setHeader("X-DNS-Prefetch-Control", "off");
        } else {
            headers.setHeader("Content-Security-Policy", policy((HttpServletRequest) request));
            headers.setHeader("X-Frame-Options", "SAMEORIGIN");
            headers.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            headers.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }

    /** Nodes show nothing, and over a satellite a kilobyte of headers each minute is most of what is sent. */
    static boolean isForNodes(HttpServletRequest request) {
        return RequestPath.of(request).startsWith("/api/v1/mirror/");
    }

    private String contentOrigin(ServletRequest request) {
        String host = request.getServerName();
        return HOST.matcher(host).matches() ? request.getScheme() + "://" + host + ":" + contentPort : "'none'";
    }

    private String policy(HttpServletRequest request) {
        return RequestPath.of(request).startsWith("/assets/") ? WORKERS : pages(contentOrigin(request));
    }

    /** No inline script or style, nothing from elsewhere; blobs are what the player and the document viewer make. */
    private static String pages(String contentOrigin) {
        return String.join(
                "; ",
                "default-src 'self'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "worker-src 'self' blob:",
                "object-src 'none'",
                "frame-src 'self' " + contentOrigin,
                "frame-ancestors 'self'",
                "form-action 'self'",
                "base-uri 'none'");
    }
}
