package sala.web.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Keeps addresses to return to within this site, so that a link cannot send people elsewhere after they signed in. */
public final class LocalAddress {

    private static final String HOME = "/";

    private LocalAddress() {}

    /** The address when it is a path of ours, else the home page. */
    public static String orHome(@Nullable String address) {
        return address != null && isLocal(address) ? address : HOME;
    }

    private static boolean isLocal(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return false;
        }
        try {
            return URI.create(address).getHost() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
