package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes a line for each request: what was asked, how it was answered, in how many milliseconds. Never the query, which
 * may hold what people search for, or a proof. Files that come in great numbers have a line only when something is
 * wrong.
 */
public class AccessLog implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final int REFUSED = 400;
    private static final int LONGEST_PATH = 300;
    private static final Pattern FILES =
            Pattern.compile("/(assets|content|health)/.+|/metrics|/media/[^/]+/((hls|whole)/.*|poster|file)");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        String answer = "broken off";
        try {
            chain.doFilter(request, response);
            answer = Integer.toString(((HttpServletResponse) response).getStatus());
        } finally {
            write((HttpServletRequest) request, answer, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    private static void write(HttpServletRequest request, String answer, long millis) {
        String path = request.getRequestURI();
        LOG.atLevel(level(RequestPath.of(request), answer))
                .log(
                        "{} {} {} {} ms",
                        request.getMethod(),
                        path.substring(0, Math.min(path.length(), LONGEST_PATH)),
                        answer,
                        millis);
    }

    static Level level(String path, String answer) {
        boolean well = answer.length() == 3 && Integer.parseInt(answer) < REFUSED;
        return well && FILES.matcher(path).matches() ? Level.DEBUG : Level.INFO;
    }
}
