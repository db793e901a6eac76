package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.node.JoinedNodes;
import sala.mirror.transfer.Missing.Reason;

/** When the disk is full, what can wait makes room for what is needed, and comes again. */
class LettingGoTest extends JoinedNodes {

    private static final int SIZE = 1_000_000;
    private static final long PLENTY = 1L << 40;

    private final Random random = new Random(3);

    @Test
    void whatCanWaitMakesRoomForWhatIsNeededAndComesAgain() {
        Blob first = later("ภายหลัง 1");
        Blob second = later("ภายหลัง 2");
        school.sync();
        school.disk(SIZE / 2);
        Blob needed = needed("ต้องใช้");
        school.sync();
        assertThat(school.notes.texts()).containsExactly("ต้องใช้", "ภายหลัง 2");
        assertThat(school.blobs.find(first.hash())).isEmpty();
        assertThat(school.blobs.find(second.hash())).isPresent();
        assertThat(school.blobs.find(needed.hash())).isPresent();
        assertThat(school.keptBack.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("ภายหลัง 1");
            assertThat(line.missing().reason()).isEqualTo(Reason.LET_GO);
        });
        assertThat(school.links.state().orElseThrow().missingBlobs()).isZero();
        assertThatNothingIsAskedForWhileThereIsLittleRoom();

        school.disk(PLENTY);
        school.sync();
        assertThat(school.notes.texts()).hasSize(3);
        assertThat(school.keptBack.lines()).isEmpty();
    }

    private void assertThatNothingIsAskedForWhileThereIsLittleRoom() {
        school.disk(2 * SIZE);
        district.server.requests.clear();
        for (int minute = 0; minute < 3; minute++) {
            school.clock.advance(Duration.ofMinutes(20));
            school.minute();
        }
        assertThat(district.server.requests).isNotEmpty().doesNotContain("POST mirror/files", "GET mirror/snapshot");
        assertThat(school.notes.texts()).containsExactly("ต้องใช้", "ภายหลัง 2");
    }

    @Test
    void whatBecomesNeededComesAgainAtOnce() {
        UUID note = district.notes.write(id, "ภายหลัง", file());
        school.sync();
        school.disk(-1);
        school.minute();
        assertThat(school.notes.texts()).isEmpty();

        school.disk(2 * SIZE);
        district.notes.change(note, "ต้องใช้แล้ว");
        school.sync();
        assertThat(school.notes.texts()).containsExactly("ต้องใช้แล้ว");
        assertThat(school.keptBack.lines()).isEmpty();
    }

    @Test
    void whenPeopleHereFillTheDiskWhatCanWaitGoesAndNothingElse() {
        later("ภายหลัง 1");
        later("ภายหลัง 2");
        Blob needed = needed("ต้องใช้");
        Blob own = school.file(new byte[SIZE]);
        school.sync();
        school.disk(-SIZE / 2);
        school.minute();
        assertThat(school.notes.texts()).containsExactly("ต้องใช้", "ภายหลัง 2");
        school.room(-100L * SIZE);
        school.minute();
        assertThat(school.notes.texts()).containsExactly("ต้องใช้");
        assertThat(school.blobs.find(needed.hash())).isPresent();
        assertThat(school.blobs.find(own.hash())).isPresent();
    }

    private Blob later(String text) {
        return needed(text);
    }

    private Blob needed(String text) {
        Blob file = file();
        district.notes.write(id, text, file);
        return file;
    }

    private Blob file() {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        return district.file(bytes);
    }
}
