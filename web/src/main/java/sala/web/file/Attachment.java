package sala.web.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code Content-Disposition} header (RFC 6266), with names in any script. */
final class Attachment {

    private Attachment() {}

    /** For files that browsers shall save rather than show. */
    static String named(String name) {
        return "attachment; " + parameters(name);
    }

    /** For files that are safe to show. */
    static String shown(String name) {
        return "inline; " + parameters(name);
    }

    /** An ASCII name for old programs, and the true one as RFC 8187 writes it. */
    private static String parameters(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
