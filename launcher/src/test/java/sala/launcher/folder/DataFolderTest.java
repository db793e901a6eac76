package sala.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.Trouble;

class DataFolderTest {
    @TempDir
    Path root;

    @Test
    void aFolderThatIsNotThereIsMade() {
        DataFolder folder = DataFolder.open(root.resolve("new/data"));

        assertThat(folder.logs()).isDirectory();
        assertThat(folder.root().resolve("version")).hasContent("1");
    }

    @Test
    void aFolderOpensAgain() {
        DataFolder.open(root);

        assertThat(DataFolder.open(root).root()).isEqualTo(root);
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws IOException {
        Files.writeString(root.resolve("version"), "2\n");

        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("newer Sala");
    }

    @Test
    void someoneElsesFolderIsRefused() throws IOException {
        Files.writeString(root.resolve("thesis.odt"), "");

        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("thesis.odt");
    }

    @Test
    void settingsMayLieThereBeforeTheFirstStart() throws IOException {
        Files.writeString(root.resolve("sala.properties"), "sala.port=9000");

        assertThat(DataFolder.open(root).settings()).exists();
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneLine() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot use");
    }
}
