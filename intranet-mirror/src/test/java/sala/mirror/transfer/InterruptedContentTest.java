package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sala.blob.Blob;
import sala.mirror.node.EndOfProcess;

class InterruptedContentTest extends SentFiles {

    @Test
    void aCutFileGoesOnWhereItWasCut() {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        AtomicInteger bytes = new AtomicInteger();
        district.server.trouble.cutFilesAfter(70_000);
        school.update(step -> bytes.set((int) step.done()));

        assertThat(school.blobs.find(file.hash())).contains(file);
        long asked = district.server.requests.stream()
                .filter(request -> request.startsWith("POST mirror/files"))
                .count();
        assertThat(asked).isEqualTo(FILE / 70_000 + 1);
    }

    @Test
    void aCutFileGoesOnAfterARestart() throws IOException {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        district.server.trouble.cutFilesAfter(0);
        Path partial = Files.createDirectories(folder.resolve("school/mirror/partial"));
        byte[] whole = Files.readAllBytes(stored(file));
        Files.write(partial.resolve(file.hash().hex()), java.util.Arrays.copyOf(whole, 200_000));
        refused(school::update, "mirror.district-unreachable");

        district.server.trouble.cutFilesAfter(FILE - 200_000);
        school.update();
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void aPartOfAFileThatIsNoLongerWantedIsThrownAway() throws IOException {
        Path partial = Files.createDirectories(folder.resolve("school/mirror/partial"));
        Path left = Files.writeString(partial.resolve("0".repeat(64)), "half");
        district.notes.write(id, "ไฟล์", file());
        school.update();
        assertThat(left).doesNotExist();
    }

    @Test
    void aLineThatIsDeadWithoutSayingSoIsNoticed() {
        district.notes.write(id, "ไฟล์", file());
        district.server.trouble.stallFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
        district.server.trouble.over();
        school.update();
        assertThat(school.notes.texts()).containsExactly("ไฟล์");
    }

    @Test
    void aFileSpoiledOnTheWayIsNeverTaken() {
        Blob file = file();
        district.notes.write(id, "ไฟล์", file);
        district.server.trouble.spoilFilesAt(1234);
        refused(school::sync, "mirror.blob-damaged");
        assertThat(school.blobs.find(file.hash())).isEmpty();
        assertThat(school.notes.texts()).isEmpty();

        district.server.trouble.over();
        school.clock.advance(Duration.ofMinutes(1));
        school.sync();
        assertThat(school.blobs.find(file.hash())).contains(file);
    }

    @Test
    void nothingIsVisibleBeforeAllOfItIsThere() {
        district.notes.write(id, "ก่อน");
        school.update();
        district.notes.write(id, "หลัง", file());
        district.server.trouble.cutFilesAfter(0);
        refused(school::update, "mirror.district-unreachable");
        assertThat(school.notes.texts()).containsExactly("ก่อน");
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesEverythingAsItWas() {
        district.notes.write(id, "ก่อน");
        long before = school.update();
        district.notes.write(id, "หลัง");
        UUID broken = district.notes.write(id, "cannot be written");
        assertThatThrownBy(school::update).isInstanceOf(IllegalStateException.class);
        assertThat(school.notes.texts()).containsExactly("ก่อน");
        assertThat(school.links.state().orElseThrow().applied()).isEqualTo(before);

        district.notes.remove(broken);
        school.update();
        assertThat(school.notes.texts()).containsExactly("ก่อน", "หลัง");
    }

    @Test
    void anUpdateThatDiesAnywhereShowsOnlyWhatIsWholeAndIsFinishedByTheNext() {
        Map<String, Blob> files = Map.of("ก", file(), "ข", file(), "ค", file());
        files.forEach((text, file) -> district.notes.write(id, text, file));
        int deaths = 0;
        List<String> seen = List.of();
        while (EndOfProcess.atStep(deaths * 8, school::update)) {
            assertThat(school.notes.texts()).containsAll(seen).allSatisfy(text -> assertThat(
                            school.blobs.find(files.get(text).hash()))
                    .contains(files.get(text)));
            seen = school.notes.texts();
            deaths++;
        }
        assertThat(deaths).isGreaterThan(3);
        assertThat(school.notes.texts()).containsExactly("ก", "ข", "ค");
    }
}
