package sala.mirror.identity;

import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PrivateJwk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Optional;
import sala.node.SecretFile;

/** One private signing key in a file, as a JWK. */
public final class KeyFile {

    private final SecretFile file;

    public KeyFile(Path path) {
        this.file = new SecretFile(path);
    }

    public Optional<KeyPair> open() {
        try {
            return file.read().map(KeyFile::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that is there; a new one where there is none. It is on the disk when this returns. */
    public KeyPair openOrMake() {
        return open().orElseGet(this::make);
    }

    private KeyPair make() {
        KeyPair fresh = Jwks.CRV.Ed25519.keyPair().build();
        try {
            file.write(json(fresh));
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            file.delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the private part: not for anybody. */
    public static String json(KeyPair pair) {
        return Jwks.UNSAFE_JSON(Jwks.builder().octetKeyPair(pair).build());
    }

    /** @throws IllegalArgumentException when it is no such key */
    public static KeyPair read(String json) {
        if (Jwks.parser().build().parse(json) instanceof PrivateJwk<?, ?, ?> jwk) {
            return jwk.toKeyPair().toJavaKeyPair();
        }
        throw new IllegalArgumentException("not a private key");
    }
}
