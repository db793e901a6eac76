package sala.mirror.join;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import sala.fault.Invalid;

/** Reads the address of a district as people type it. */
final class DistrictUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private DistrictUrl() {}

    static URI read(String text) {
        String trimmed = text.strip();
        String whole = trimmed.contains("://") ? trimmed : "http://" + trimmed;
        try {
            URI url = new URI(whole.replaceAll("/+$", ""));
            if (url.getHost() == null || url.getUserInfo() != null || url.getQuery() != null || !known(url)) {
                throw wrong();
            }
            return url;
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    private static boolean known(URI url) {
        return SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT));
    }

    private static Invalid wrong() {
        return new Invalid("url", "join.url-invalid");
    }
}
