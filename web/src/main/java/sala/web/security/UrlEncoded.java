package sala.web.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one field of a form body. */
final class UrlEncoded {

    private UrlEncoded() {}

    static @Nullable String first(String body, String field) {
        String start = field + "=";
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.startsWith(start))
                .map(pair -> URLDecoder.decode(pair.substring(start.length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }
}
