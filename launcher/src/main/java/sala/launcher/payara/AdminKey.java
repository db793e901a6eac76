package sala.launcher.payara;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A line of Payara's file realm for its administrator: salted SHA-256, a hundred times. */
final class AdminKey {
    static final String USER = "admin";
    private static final int ROUNDS = 100;
    private static final int SALT_BYTES = 8;

    private AdminKey() {}

    static String line(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return USER + ";{SSHA256}" + encoded(password, salt) + ";asadmin\n";
    }

    /** The hash and the salt, as the realm stores them. */
    static String encoded(String password, byte[] salt) {
        byte[] hash = digest(concat(password.getBytes(StandardCharsets.UTF_8), salt));
        for (int round = 1; round < ROUNDS; round++) {
            hash = digest(hash);
        }
        return Base64.getEncoder().encodeToString(concat(hash, salt));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
