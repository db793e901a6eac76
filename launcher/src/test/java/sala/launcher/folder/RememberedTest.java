package sala.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.Trouble;

class RememberedTest {
    @TempDir
    Path root;

    private Remembered remembered;

    @BeforeEach
    void open() {
        remembered = new Remembered(DataFolder.open(root));
    }

    @Test
    void aNewFolderBecomesADistrictUnlessSaidOtherwise() {
        assertThat(remembered.role(Optional.empty())).isEqualTo(Role.DISTRICT);
    }

    @Test
    void aSchoolStaysASchool() {
        remembered.role(Optional.of(Role.SCHOOL));

        assertThat(remembered.role(Optional.empty())).isEqualTo(Role.SCHOOL);
        assertThatThrownBy(() -> remembered.role(Optional.of(Role.DISTRICT)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("belongs to a school node");
    }

    @Test
    void theLastPortIsUsedAgainUntilAnotherIsGiven() {
        assertThat(remembered.port(Optional.empty())).isEqualTo(8080);
        remembered.keepPort(8090);

        assertThat(remembered.port(Optional.empty())).isEqualTo(8090);
        assertThat(remembered.lastPort()).contains(8090);
    }

    @Test
    void anUnknownRoleIsRefused() {
        assertThatThrownBy(() -> Role.of("teacher")).isInstanceOf(Trouble.class).hasMessageContaining("teacher");
    }
}
