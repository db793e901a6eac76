package sala.web.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Thai in a header: percent-encoded, for scripts that show it as a toast. */
final class HeaderText {

    private HeaderText() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
