package sala.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Where the token stands that pages of a session carry and other sites cannot know (docs/adr/0014). */
public final class Csrf {

    /** The hidden field of every form that changes something. */
    public static final String FIELD = "_csrf";

    /** The header of every scripted request that changes something. */
    public static final String HEADER = "X-CSRF-Token";

    private Csrf() {}

    /** Compares in constant time. */
    static boolean matches(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
