package sala.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of bytes, computed while they pass by. */
public final class Hashing {

    private final MessageDigest digest = sha256();
    private long size;

    public void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        size += length;
    }

    public long size() {
        return size;
    }

    /** To be asked once, at the end. */
    public Blob blob() {
        return new Blob(new Hash(HexFormat.of().formatHex(digest.digest())), size);
    }

    public static Blob of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Hashing hashing = new Hashing();
            byte[] buffer = new byte[256 << 10];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                hashing.add(buffer, n);
            }
            return hashing.blob();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
