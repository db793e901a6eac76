package sala.mirror.join;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.mirror.identity.Fingerprint;
import sala.mirror.snapshot.Sha256;

/**
 * What the admin hands to the school: a secret that works once, and the key of the district it works at.
 *
 * @param secret 144 random bits as base64url
 */
public record JoinCode(String secret, Fingerprint district) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{24})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Never begins with a dash: the command would take it for an option. */
    static JoinCode fresh(Fingerprint district) {
        String secret;
        do {
            byte[] bits = new byte[18];
            RANDOM.nextBytes(bits);
            secret = Base64.getUrlEncoder().encodeToString(bits);
        } while (secret.startsWith("-"));
        return new JoinCode(secret, district);
    }

    /** Reads what somebody has pasted, with spaces and line breaks in it; empty when that cannot be a code. */
    public static Optional<JoinCode> read(String text) {
        Matcher code = FORM.matcher(text.replaceAll("\\s", ""));
        return code.matches()
                ? Optional.of(new JoinCode(code.group(1), new Fingerprint(code.group(2))))
                : Optional.empty();
    }

    static String hash(String secret) {
        return Sha256.of(secret);
    }

    /** As it is shown, once. */
    public String text() {
        return secret + "." + district;
    }

    /** Not the secret, so that no log has it. */
    @Override
    public String toString() {
        return "join code for " + district;
    }
}
