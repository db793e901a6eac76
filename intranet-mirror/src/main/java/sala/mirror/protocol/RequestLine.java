package sala.mirror.protocol;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a request token is good for: one method, one address, one body.
 *
 * @param target from {@code mirror/} on, with the query, so that a proxy may put anything before it
 * @param digest SHA-256 of the body's bytes, base64url; that of no bytes where there is no body
 */
public record RequestLine(String method, String target, String digest) {

    public static RequestLine of(String method, String target, byte[] body) {
        return new RequestLine(method, target, digest(body));
    }

    public static RequestLine get(String target) {
        return of("GET", target, new byte[0]);
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
