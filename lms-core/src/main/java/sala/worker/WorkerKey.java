package sala.worker;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** With what this worker shows that it may have files. Only in memory, and another one after each start. */
@Singleton
public class WorkerKey {

    private static final int BYTES = 32;

    private final String text;

    public WorkerKey() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.text = HexFormat.of().formatHex(random);
    }

    public String text() {
        return text;
    }

    /** As the database knows a key. */
    static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
