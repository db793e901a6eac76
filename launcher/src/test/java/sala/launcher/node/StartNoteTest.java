package sala.launcher.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.launcher.folder.DataFolder;
import sala.launcher.waiting.Stage;
import sala.launcher.waiting.Standing;

class StartNoteTest {
    @TempDir
    Path root;

    private StartNote note;

    @BeforeEach
    void open() {
        note = StartNote.in(DataFolder.open(root));
    }

    @Test
    void beforeTheApplicationSaysAnythingItIsLoaded() {
        assertThat(note.standing()).isEqualTo(Standing.at(Stage.PROGRAM));
    }

    @Test
    void itsStepsAreTold() {
        assertThat(after("at Migrations")).isEqualTo(Standing.at(Stage.TABLES));
        assertThat(after("at JobLanes")).isEqualTo(Standing.at(Stage.LAST));
        assertThat(after("complete")).isEqualTo(Standing.at(Stage.LAST));
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        Standing failed = after("failed KeysStep: no key");
        assertThat(failed.hasFailed()).isTrue();
        assertThat(failed.words().thai()).isEqualTo("KeysStep: no key");
    }

    @Test
    void whatAKeeperCanMendIsToldInBothLanguages() {
        Standing older = after("failed Migrations: node.older-schema");
        assertThat(older.words().thai()).contains("เครื่องของเขต");
        assertThat(older.words().english()).contains("Start that node with this version first");
    }

    @Test
    void anEarlierStartIsForgotten() {
        after("failed KeysStep: no key");
        note.forget();
        assertThat(note.standing().hasFailed()).isFalse();
    }

    private Standing after(String line) {
        note.file().write(line);
        return note.standing();
    }
}
