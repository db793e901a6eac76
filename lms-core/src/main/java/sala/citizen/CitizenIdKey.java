package sala.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import sala.node.SecretFile;

/**
 * The node's own key for citizen ids, made when it is first needed and kept in a file beside its other secrets: who has
 * the database alone can neither read them nor find out by trying whose they are.
 */
final class CitizenIdKey {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretFile file;
    private byte @Nullable [] key;

    CitizenIdKey(SecretFile file) {
        this.file = file;
    }

    /** The same for the same number on this node, and nowhere else. */
    String mark(CitizenId id) {
        return HexFormat.of().formatHex(hmac(derived("mark"), id.text()));
    }

    /** @param place where it is kept; it opens nowhere else */
    byte[] seal(CitizenId id, String place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, place, id.text().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
    }

    CitizenId open(byte[] hidden, String place) {
        ByteBuffer parts = ByteBuffer.wrap(hidden);
        byte[] nonce = new byte[NONCE];
        byte[] rest = new byte[hidden.length - NONCE];
        parts.get(nonce).get(rest);
        return new CitizenId(new String(cipher(Cipher.DECRYPT_MODE, nonce, place, rest), StandardCharsets.UTF_8));
    }

    private byte[] cipher(int mode, byte[] nonce, String place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new CitizenIdsLost(e);
        }
    }

    private byte[] derived(String what) {
        return hmac(key(), what);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    private byte[] read() {
        try {
            String text = file.read().orElse("").strip();
            return text.isEmpty() ? make() : Base64.getDecoder().decode(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] make() throws IOException {
        byte[] fresh = new byte[KEY];
        RANDOM.nextBytes(fresh);
        file.write(Base64.getEncoder().encodeToString(fresh));
        return fresh;
    }
}
