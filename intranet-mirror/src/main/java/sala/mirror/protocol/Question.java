package sala.mirror.protocol;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a signed answer must belong to.
 *
 * @param kind of question, such as {@code sala-hello}
 * @param nonce made up by the asker, up to 64 characters
 */
public record Question(String kind, String nonce) {

    /** Bytes of a brief nonce. */
    public static final int BRIEF = 12;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    public Question {
        if (!NONCE.matcher(nonce).matches()) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    /** With a nonce of {@link #BRIEF} bytes, for whoever sends it as bytes. */
    public static Question brief(String kind) {
        byte[] nonce = new byte[BRIEF];
        RANDOM.nextBytes(nonce);
        return brief(kind, nonce);
    }

    /** The one that was sent before something else, as {@link #with} does. */
    public static Question brief(String kind, byte[] sent) {
        byte[] nonce = Arrays.copyOf(sent, BRIEF);
        return new Question(kind, Base64.getUrlEncoder().withoutPadding().encodeToString(nonce));
    }

    /** The nonce of a brief one, and then the rest. */
    public byte[] with(byte[] rest) {
        return ByteBuffer.allocate(BRIEF + rest.length)
                .put(Base64.getUrlDecoder().decode(nonce))
                .put(rest)
                .array();
    }

    public static Question fresh(String kind) {
        return new Question(kind, UUID.randomUUID().toString());
    }
}
