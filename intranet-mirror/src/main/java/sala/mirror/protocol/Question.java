package sala.mirror.protocol;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a signed answer must belong to.
 *
 * @param kind of question, such as {@code sala-hello}
 * @param nonce made up by the asker, up to 64 characters
 */
public record Question(String kind, String nonce) {

    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    public Question {
        if (!NONCE.matcher(nonce).matches()) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    public static Question fresh(String kind) {
        return new Question(kind, UUID.randomUUID().toString());
    }
}
