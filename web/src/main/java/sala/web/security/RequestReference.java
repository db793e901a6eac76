package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import sala.log.LogMark;

/** Gives every request a short reference, which is in the answer, in error messages and in each line of the log. */
public class RequestReference implements Filter {

    private static final String NONE = "-";
    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The reference of the request that the current thread serves. */
    public static String current() {
        return LogMark.reference().orElse(NONE);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = made();
        if (!SecurityHeaders.isForNodes((HttpServletRequest) request)) {
            ((HttpServletResponse) response).setHeader("X-Request-Id", reference);
        }
        try (LogMark lines = LogMark.reference(reference)) {
            chain.doFilter(request, response);
        }
    }

    private static String made() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
