package sala.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/** Gives every request a short reference, which is in the answer, in error messages and in the log. */
public class RequestReference implements Filter {

    private static final String NONE = "-";
    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> NONE);

    /** The reference of the request that the current thread serves. */
    public static String current() {
        return CURRENT.get();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String reference = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CURRENT.set(reference);
        ((HttpServletResponse) response).setHeader("X-Request-Id", reference);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
