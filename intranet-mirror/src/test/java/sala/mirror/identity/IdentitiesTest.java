package sala.mirror.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {

    @TempDir
    Path secrets;

    @Test
    void aNodeKeepsItsIdentity() {
        NodeIdentity made = Identities.in(secrets);
        NodeIdentity opened = Identities.in(secrets);

        assertThat(opened.id()).isEqualTo(made.id());
        assertThat(opened.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(opened.sealing().getPublic().getEncoded())
                .isEqualTo(made.sealing().getPublic().getEncoded());
    }

    @Test
    void twoNodesAreNeverTheSame(@TempDir Path other) {
        assertThat(Identities.in(other).fingerprint())
                .isNotEqualTo(Identities.in(secrets).fingerprint());
    }

    @Test
    void onlyTheOwnerMayReadTheKeys() throws IOException {
        Identities.in(secrets);
        assertThat(Files.getPosixFilePermissions(secrets.resolve("node.jwks.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aHalfWrittenFileOfACrashIsNoIdentity() throws IOException {
        Files.writeString(secrets.resolve("node.jwks.json.new"), "{\"keys\":[");
        assertThat(Identities.in(secrets).fingerprint())
                .isEqualTo(Identities.in(secrets).fingerprint());
    }

    @Test
    void aSpoiledFileIsNotQuietlyReplaced() throws IOException {
        Files.writeString(secrets.resolve("node.jwks.json"), "{\"keys\":[]}");
        assertThatThrownBy(() -> Identities.in(secrets)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theIdentitySaysNothingOfItsKeys() {
        NodeIdentity node = Identities.in(secrets);
        assertThat(node.toString()).isEqualTo("node " + node.id());
    }

    @Test
    void aPublicKeySurvivesItsJson() {
        NodeIdentity node = Identities.in(secrets);
        String json = PublicKeys.json(node.signing().getPublic());

        assertThat(PublicKeys.read(json)).get().extracting(Fingerprint::of).isEqualTo(node.fingerprint());
        assertThat(json).doesNotContain("\"d\"");
        assertThat(PublicKeys.read("{\"kty\":\"OKP\"}")).isEmpty();
        assertThat(PublicKeys.read("no json")).isEmpty();
    }
}
