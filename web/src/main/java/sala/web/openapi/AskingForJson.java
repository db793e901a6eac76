package sala.web.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that takes JSON, whatever it said. */
final class AskingForJson extends HttpServletRequestWrapper {

    private static final String ACCEPT = "Accept";
    private static final String JSON = "application/json";

    AskingForJson(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(ACCEPT) ? JSON : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(ACCEPT) ? Collections.enumeration(List.of(JSON)) : super.getHeaders(name);
    }
}
