package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sala.node.NodeSettings;

/**
 * Keeps the second origin apart (docs/adr/0008): uploaded active content is served on its own port and nowhere else,
 * and that port serves nothing else.
 */
public class TwoOrigins implements Filter {

    private static final String CONTENT = "/content/";

    private final int contentPort = NodeSettings.fromSystemProperties().contentPort();

    /** Whether the request came to the port of uploaded content, where nobody is ever signed in. */
    static boolean isContent(ServletRequest request, int contentPort) {
        return request.getLocalPort() == contentPort;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean content = RequestPath.of((HttpServletRequest) request).startsWith(CONTENT);
        if (content == isContent(request, contentPort)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
