package sala.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.Trouble;

class SettingsTest {
    @TempDir
    Path root;

    @Test
    void theEnvironmentOverridesTheFile() throws IOException {
        Settings settings = settings("sala.db.pool=5\nsala.title=ศาลา\n", Map.of("SALA_DB_POOL", "9"));

        assertThat(settings.get("sala.db.pool")).contains("9");
        assertThat(settings.get("sala.title")).contains("ศาลา");
    }

    @Test
    void aBlankValueIsNoValue() throws IOException {
        assertThat(settings("sala.db.url=\n", Map.of()).get("sala.db.url")).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsToldWithItsName() throws IOException {
        Settings settings = settings("sala.port=eighty\n", Map.of());

        assertThatThrownBy(() -> settings.number("sala.port"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("sala.port")
                .hasMessageContaining("eighty");
    }

    @Test
    void onlyOurOwnNamesReachTheServer() throws IOException {
        Settings settings = settings("java.home=/evil\nsala.role=school\n", Map.of("PATH", "/bin"));

        assertThat(settings.all()).containsOnlyKeys("sala.role");
    }

    @Test
    void aBrokenFileIsNamed() {
        assertThatThrownBy(() -> settings("sala.title=\\u12", Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("sala.properties");
    }

    private Settings settings(String file, Map<String, String> environment) throws IOException {
        Files.writeString(root.resolve("sala.properties"), file);
        return Settings.of(DataFolder.open(root), environment);
    }
}
