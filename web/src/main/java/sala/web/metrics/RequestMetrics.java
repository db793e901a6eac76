package sala.web.metrics;

import jakarta.inject.Inject;
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
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts requests and how long they took, by what was asked for and how it was answered. */
public class RequestMetrics implements Filter {

    private static final Metadata ABOUT = Metadata.builder()
            .withName("sala_request_millis")
            .withDescription("Requests and the milliseconds they took")
            .build();
    private static final Pattern FILES =
            Pattern.compile("/(assets|content)/.*|/media/[^/]+/((hls|whole)/.*|poster|file)|/api/v1/mirror/files");
    private static final int ONE_CLASS = 100;

    @Inject
    MetricRegistry registry;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        String answer = "broken";
        try {
            chain.doFilter(request, response);
            answer = ((HttpServletResponse) response).getStatus() / ONE_CLASS + "xx";
        } finally {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            String asked = asked(((HttpServletRequest) request).getRequestURI());
            registry.histogram(ABOUT, new Tag("asked", asked), new Tag("answer", answer))
                    .update(took);
        }
    }

    /** Few words, so that nobody can fill the memory by asking for addresses that do not exist. */
    static String asked(String path) {
        if (FILES.matcher(path).matches()) {
            return "file";
        }
        if (path.startsWith("/api/v1/mirror/")) {
            return "mirror";
        }
        if (path.startsWith("/health/") || path.startsWith("/metrics")) {
            return "watch";
        }
        return path.startsWith("/api/") ? "api" : "page";
    }
}
