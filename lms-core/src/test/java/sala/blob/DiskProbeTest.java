package sala.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskProbeTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatTakesFilesIsWellAndStaysAsItWas() {
        assertThat(new DiskProbe(folder, () -> 1).complaint()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskInItsReserveIsNearlyFull() {
        assertThat(new DiskProbe(folder, () -> -1).complaint()).contains("nearly full");
    }

    @Test
    void aFolderThatIsGoneIsAComplaint() throws IOException {
        DiskProbe probe = new DiskProbe(folder, () -> 1);
        Files.delete(folder);
        assertThat(probe.complaint())
                .hasValueSatisfying(said -> assertThat(said).contains("NoSuchFile"));
        Files.createDirectory(folder);
    }
}
