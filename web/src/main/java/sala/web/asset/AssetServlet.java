package sala.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves assets, already compressed where the browser takes that. Their names change with their content, so they never
 * expire. They are on both origins: what is shown behind the fence has scripts of ours, too.
 */
@WebServlet({"/assets/*", "/content/assets/*"})
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "wasm", "application/wasm",
            "bcmap", "application/octet-stream",
            "pfb", "application/octet-stream",
            "ttf", "font/ttf");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[\\w.-]+") || !send(name, type, request, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean send(String name, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (Encoding encoding : Encoding.values()) {
            if (!encoding.acceptedBy(request.getHeader("Accept-Encoding"))) {
                continue;
            }
            try (InputStream bytes = open(name + encoding.suffix)) {
                if (bytes != null) {
                    describe(response, type, encoding);
                    bytes.transferTo(response.getOutputStream());
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable InputStream open(String name) {
        return getServletContext().getResourceAsStream(Assets.FOLDER + name);
    }

    private static void describe(HttpServletResponse response, String type, Encoding encoding) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (encoding != Encoding.NONE) {
            response.setHeader("Content-Encoding", encoding.token);
        }
    }

    /** In the order in which they are preferred. */
    private enum Encoding {
        BROTLI("br", ".br"),
        GZIP("gzip", ".gz"),
        NONE("", "");

        private final String token;
        private final String suffix;

        Encoding(String token, String suffix) {
            this.token = token;
            this.suffix = suffix;
        }

        boolean acceptedBy(@Nullable String header) {
            return this == NONE
                    || header != null && header.matches(".*\\b" + token + "\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
        }
    }
}
