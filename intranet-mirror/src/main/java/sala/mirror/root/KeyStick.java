package sala.mirror.root;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.KeyFile;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.Jose;

/**
 * A root's key as somebody keeps it on a stick or on paper: text, with the private part as an encrypted JWK (RFC 7517,
 * section 7) under a passphrase (PBES2, RFC 7518).
 *
 * @param sealed the private part
 */
public record KeyStick(RootKey key, String sealed) {

    /** Shorter ones are tried out in a day by whoever finds the stick. */
    static final int LEAST_LETTERS = 12;

    /** As OWASP advises for PBKDF2 with SHA-512. */
    private static final int ROUNDS = 210_000;

    private static final String NAME = "name: ";
    private static final String PUBLIC = "public: ";
    private static final String PRIVATE = "private: ";
    private static final String TYPE = "jwk+json";

    public static KeyStick make(String name, char[] passphrase) {
        if (passphrase.length < LEAST_LETTERS) {
            throw new RootRefused(RootRefused.SHORT_PASSPHRASE, LEAST_LETTERS);
        }
        KeyPair fresh = Jwks.CRV.Ed25519.keyPair().build();
        String sealed = Jwts.builder()
                .header()
                .contentType(TYPE)
                .pbes2Count(ROUNDS)
                .and()
                .content(KeyFile.json(fresh).getBytes(StandardCharsets.UTF_8))
                .encryptWith(Keys.password(passphrase), Jwts.KEY.PBES2_HS512_A256KW, Jwts.ENC.A256GCM)
                .compact();
        return new KeyStick(new RootKey(name, fresh.getPublic()), sealed);
    }

    /** @throws RootRefused when the passphrase is another, or the file is damaged */
    public KeyPair open(char[] passphrase) {
        try {
            byte[] json = Jose.parser()
                    .decryptWith(Keys.password(passphrase))
                    .build()
                    .parseEncryptedContent(sealed)
                    .getPayload();
            KeyPair pair = KeyFile.read(new String(json, StandardCharsets.UTF_8));
            return Optional.of(pair)
                    .filter(same -> Fingerprint.of(same.getPublic()).equals(key.fingerprint()))
                    .orElseThrow(() -> new RootRefused(RootRefused.WRONG_PASSPHRASE));
        } catch (JwtException | IllegalArgumentException wrong) {
            throw new RootRefused(RootRefused.WRONG_PASSPHRASE, wrong);
        }
    }

    public String text() {
        return """
                Sala: a key for the district's root. Keep it locked away, apart from the others, and not on a server.
                Whoever has this file and its passphrase can, with another one, change whom the schools believe.
                %s%s
                fingerprint: %s
                %s%s
                %s%s
                """
                .formatted(NAME, key.name(), key.fingerprint(), PUBLIC, PublicKeys.json(key.key()), PRIVATE, sealed);
    }

    /** @throws RootRefused when it is no such file */
    public static KeyStick read(String text) {
        Map<String, String> lines = text.lines()
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ") + 2),
                        line -> line.substring(line.indexOf(": ") + 2).strip(),
                        (one, same) -> one));
        try {
            PublicKey key = Optional.ofNullable(lines.get(PUBLIC))
                    .flatMap(PublicKeys::readSigning)
                    .orElseThrow(() -> new RootRefused(RootRefused.UNREADABLE));
            return new KeyStick(new RootKey(lines.getOrDefault(NAME, ""), key), lines.getOrDefault(PRIVATE, ""));
        } catch (IllegalArgumentException damaged) {
            throw new RootRefused(RootRefused.UNREADABLE, damaged);
        }
    }
}
