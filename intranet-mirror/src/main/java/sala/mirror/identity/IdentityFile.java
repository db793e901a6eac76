package sala.mirror.identity;

import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.JwkSet;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PrivateJwk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;

/**
 * The file in which a node keeps its identity: a JWK set of its two private keys, readable by the owner alone. Written
 * once, whole or not at all.
 */
final class IdentityFile {

    private final Path file;

    IdentityFile(Path secrets) {
        this.file = secrets.resolve("node.jwks.json");
    }

    NodeIdentity openOrMake() {
        try {
            if (!Files.exists(file)) {
                write(fresh());
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep this node's keys in " + file, e);
        }
    }

    private static NodeIdentity fresh() {
        return new NodeIdentity(
                UUID.randomUUID(),
                Jwks.CRV.Ed25519.keyPair().build(),
                Jwks.CRV.X25519.keyPair().build());
    }

    private NodeIdentity read() throws IOException {
        JwkSet set = Jwks.setParser().build().parse(Files.readString(file));
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

    private void write(NodeIdentity node) throws IOException {
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        try (FileChannel out = FileChannel.open(
                half,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(json(node).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
