package sala.web.worker;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Closes all doors of a worker: it has neither the files nor the index that pages would need. */
public class NoPages implements Filter {

    private final boolean closed = NodeSettings.fromSystemProperties().role() == NodeRole.WORKER;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (closed) {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
