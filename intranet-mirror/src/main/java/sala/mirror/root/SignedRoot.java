package sala.mirror.root;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.mirror.identity.Fingerprint;
import sala.mirror.snapshot.Ed25519;

/**
 * A root as it travels and lies on sticks: one line that says it, then a line for each signature. The signatures are
 * over exactly the bytes of that line.
 *
 * @param body the root, as it was signed
 * @param signatures by the fingerprint of whose they are said to be
 * @param voucher of the district key that the root names: for nodes that know nothing but that key
 */
public record SignedRoot(String body, Map<Fingerprint, byte[]> signatures, byte @Nullable [] voucher) {

    /** More than any root of ours has. */
    public static final int MOST_BYTES = 16 * 1024;

    private static final String SIGNED = "signed ";
    private static final String VOUCHED = "vouched ";

    public SignedRoot {
        signatures = Map.copyOf(signatures);
    }

    public static SignedRoot of(Root root) {
        return new SignedRoot(root.text(), Map.of(), null);
    }

    /** Nothing of it is believed yet. */
    public Root root() {
        return Root.read(body);
    }

    public SignedRoot signed(KeyPair by) {
        Map<Fingerprint, byte[]> more = new LinkedHashMap<>(signatures);
        more.put(Fingerprint.of(by.getPublic()), Ed25519.sign(bytes(SIGNED), by.getPrivate()));
        return new SignedRoot(body, more, voucher);
    }

    public SignedRoot vouched(KeyPair district) {
        return new SignedRoot(body, signatures, Ed25519.sign(bytes(VOUCHED), district.getPrivate()));
    }

    boolean isVouchedBy(PublicKey district) {
        return voucher != null && Ed25519.verify(bytes(VOUCHED), voucher, district);
    }

    /** How many of the keys of a root have signed this one; each counts once. */
    public long signaturesOf(Root authority) {
        return authority.keys().stream().filter(this::isSignedBy).count();
    }

    public boolean isSignedBy(RootKey key) {
        return Optional.ofNullable(signatures.get(key.fingerprint()))
                .filter(signature -> Ed25519.verify(bytes(SIGNED), signature, key.key()))
                .isPresent();
    }

    /** So that a signature for one thing is none for another. */
    private byte[] bytes(String what) {
        return (what + body).getBytes(StandardCharsets.UTF_8);
    }

    public String text() {
        StringBuilder text = new StringBuilder(body).append('\n');
        signatures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Fingerprint::text)))
                .forEach(one -> text.append(SIGNED)
                        .append(one.getKey())
                        .append(' ')
                        .append(base64(one.getValue()))
                        .append('\n'));
        if (voucher != null) {
            text.append(VOUCHED).append(base64(voucher)).append('\n');
        }
        return text.toString();
    }

    /** @throws RootRefused when it is nothing of the kind */
    public static SignedRoot read(String text) {
        if (text.length() > MOST_BYTES) {
            throw new RootRefused(RootRefused.UNREADABLE);
        }
        String[] lines = text.strip().split("\\R");
        Map<Fingerprint, byte[]> signatures = new LinkedHashMap<>();
        byte[] voucher = null;
        try {
            for (String line : lines) {
                String[] words = line.split(" ");
                if (line.startsWith(SIGNED) && words.length == 3) {
                    signatures.put(new Fingerprint(words[1]), bytes64(words[2]));
                } else if (line.startsWith(VOUCHED) && words.length == 2) {
                    voucher = bytes64(words[1]);
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new RootRefused(RootRefused.UNREADABLE, damaged);
        }
        SignedRoot read = new SignedRoot(lines[0], signatures, voucher);
        read.root();
        return read;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
