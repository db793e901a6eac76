package sala.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.NodeSettings;

/** Answers with the description that the server made of the routes, completed by {@link Described}. As JSON. */
public class ApiDescription implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiDescription.class);

    private final String version = NodeSettings.fromSystemProperties().version();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer held = new HeldAnswer((HttpServletResponse) response);
        chain.doFilter(new AskingForJson((HttpServletRequest) request), held);
        byte[] body = held.isUsual() ? completed(held.body()) : held.body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What cannot be read goes out as it is: a description that says less is better than none. */
    private byte[] completed(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject found = reader.readObject();
            return new Described(found, version).json().toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonException unreadable) {
            LOG.warn("the server describes the API in another form than JSON", unreadable);
            return body;
        }
    }
}
