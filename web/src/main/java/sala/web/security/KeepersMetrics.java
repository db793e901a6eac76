package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows the server's measurements to programs on this machine alone. They name nobody, but tell everybody how busy the
 * school is; {@code sala.metrics.open} opens them to an office that collects them from all its nodes.
 */
public class KeepersMetrics implements Filter {

    private final boolean open = Boolean.getBoolean("sala.metrics.open");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open || ThisMachine.sent((HttpServletRequest) request)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
