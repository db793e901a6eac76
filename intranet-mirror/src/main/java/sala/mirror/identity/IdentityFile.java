package sala.mirror.identity;

import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.JwkSet;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PrivateJwk;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Iterator;
import java.util.UUID;
import sala.node.SecretFile;

/** The file in which a node keeps its identity: a JWK set of its two private keys, readable by the owner alone. */
final class IdentityFile {

    private final SecretFile file;

    IdentityFile(Path secrets) {
        this.file = new SecretFile(secrets.resolve("node.jwks.json"));
    }

    NodeIdentity openOrMake() throws IOException {
        if (file.read().isEmpty()) {
            write(fresh());
        }
        return file.read().map(IdentityFile::read).orElseThrow();
    }

    void write(NodeIdentity node) throws IOException {
        file.write(json(node));
    }

    private static NodeIdentity fresh() {
        return new NodeIdentity(
                UUID.randomUUID(),
                Jwks.CRV.Ed25519.keyPair().build(),
                Jwks.CRV.X25519.keyPair().build());
    }

    private static NodeIdentity read(String json) {
        JwkSet set = Jwks.setParser().build().parse(json);
        Iterator<Jwk<?>> keys = set.getKeys().iterator();
        PrivateJwk<?, ?, ?> signing = (PrivateJwk<?, ?, ?>) keys.next();
        PrivateJwk<?, ?, ?> sealing = (PrivateJwk<?, ?, ?>) keys.next();
        return new NodeIdentity(UUID.fromString(signing.getId()), pair(signing), pair(sealing));
    }

    private static KeyPair pair(PrivateJwk<?, ?, ?> jwk) {
        return jwk.toKeyPair().toJavaKeyPair();
    }

    private static String json(NodeIdentity node) {
        return "{\"keys\":[" + json(node.id(), node.signing()) + "," + json(node.id(), node.sealing()) + "]}";
    }

    private static String json(UUID id, KeyPair pair) {
        return Jwks.UNSAFE_JSON(
                Jwks.builder().octetKeyPair(pair).id(id.toString()).build());
    }
}
