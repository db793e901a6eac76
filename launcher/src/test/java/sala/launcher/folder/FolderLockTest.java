package sala.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.Trouble;

class FolderLockTest {
    @TempDir
    Path root;

    @Test
    void aSecondLauncherIsKeptOutAndToldWhoIsIn() {
        DataFolder folder = DataFolder.open(root);
        try (FolderLock first = FolderLock.acquire(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> FolderLock.acquire(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void theFolderIsFreeAgainAfterwards() {
        DataFolder folder = DataFolder.open(root);
        FolderLock.acquire(folder).close();

        try (FolderLock second = FolderLock.acquire(folder)) {
            assertThat(second).isNotNull();
        }
    }
}
