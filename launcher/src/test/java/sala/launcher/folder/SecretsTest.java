package sala.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path root;

    @Test
    void aSecretIsMadeOnceAndKept() {
        DataFolder folder = DataFolder.open(root);
        String token = new Secrets(folder).controlToken();

        assertThat(token).matches("[0-9a-f]{64}");
        assertThat(new Secrets(folder).controlToken()).isEqualTo(token);
    }

    @Test
    void noTwoSecretsAreAlike() {
        Secrets secrets = new Secrets(DataFolder.open(root));

        assertThat(secrets.databasePassword()).isNotEqualTo(secrets.databaseOwnerPassword());
    }

    @Test
    void nobodyElseCanLookIntoTheFolder() throws IOException {
        DataFolder folder = DataFolder.open(root);
        new Secrets(folder).controlToken();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rwx------");
    }
}
